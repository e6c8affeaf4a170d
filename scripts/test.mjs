import { runOnOwnNode } from './toolchain.mjs';

runOnOwnNode('run-tests.ts');
