// Worker file of piscina and tinypool: both choose an export by name.
export { spin, trivial } from '../../tasks.mjs';
export { trivial as default } from '../../tasks.mjs';
