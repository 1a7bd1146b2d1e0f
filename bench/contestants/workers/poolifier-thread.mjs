// Worker file of poolifier's thread pools: task functions by name.
import { ThreadWorker } from 'poolifier';
import { spin, trivial } from '../../tasks.mjs';

export default new ThreadWorker({ trivial: (x) => trivial(x), spin: (n) => spin(n) });
