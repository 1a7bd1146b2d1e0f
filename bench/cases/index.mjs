// The cases, in the order of the report. A case: { name, title, figures: { key: unit }, measure(open, settings) → { key: number } | undefined }.
import { efficiency } from './efficiency.mjs';
import { latency } from './latency.mjs';
import { map } from './map.mjs';
import { memory } from './memory.mjs';
import { singles } from './singles.mjs';
import { startup } from './startup.mjs';

export const cases = [singles, map, latency, efficiency, startup, memory];
