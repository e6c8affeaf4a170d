import { expect, test } from 'vitest';
import { sha256 } from '../../lib/adapters/hash.ts';
import { compareWith, keepRead } from '../../lib/pipeline.ts';
import { memoryLibrary } from '../../lib/remember/library-memory.ts';
import { reading } from '../compare/build.ts';
import { failingLibrary, libraryContract } from './library-contract.ts';

let made = 0;
libraryContract(() => {
  made += 1;
  return memoryLibrary(sha256, `secret ${made}`);
}, sha256);

test('a library that fails is a value that says why', async () => {
  const clock = { now: () => '2031-05-04T10:00:00Z' };
  const told = reading({ text: 'One line.' });
  const outside = { library: memoryLibrary(sha256, 's'), hash: sha256, clock };
  const compared = await compareWith(told, outside);
  const failing = { ...outside, library: failingLibrary() };
  const fault = { ok: false, fault: 'full', why: 'There is no room left.' };
  expect(await compareWith(told, failing)).toEqual(fault);
  expect(compared.ok && (await keepRead(compared.value, failing))).toEqual(fault);
});
