// Everybody who takes part. A contestant opens a player; undefined means that it cannot play here.
//
//   contestant  { name, library, side: 'threads' | 'processes', open(workers) → Promise<player | undefined> }
//   player      { one(task, input) → Promise, many(task, items) → Promise<array in order>, close() → Promise }
import { contestants as allcores } from './allcores.mjs';
import { contestants as piscina } from './piscina.mjs';
import { contestants as poolifier } from './poolifier.mjs';
import { contestants as raw } from './raw.mjs';
import { contestants as tinypool } from './tinypool.mjs';
import { contestants as workerpool } from './workerpool.mjs';

export const contestants = [...allcores, ...piscina, ...tinypool, ...workerpool, ...poolifier, ...raw];
