import { runOnOwnNode } from './toolchain.mjs';

runOnOwnNode('tour.ts');
