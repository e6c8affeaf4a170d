import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of lib each folder may import from. Stages never import one another: they meet in pipeline.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  names: ['model', 'text', 'data'],
  align: ['model', 'text', 'data'],
  data: ['model', 'text'],
  read: ['model', 'text'],
  recognise: ['model', 'text', 'data'],
  link: ['model', 'text', 'names', 'data'],
  compare: ['model', 'text', 'names', 'align', 'data', 'ports.ts'],
  remember: ['model', 'text', 'names', 'align', 'ports.ts'],
  show: ['model', 'text', 'align'],
  adapters: [
    'model',
    'ports.ts',
    'calls.ts',
    'settings.ts',
    'sites.ts',
    'show',
    'remember',
    'read',
  ],
  // What the background answers to a call: it composes the stages like the pipeline, over ports, and holds no browser.
  background: [
    'model',
    'ports.ts',
    'calls.ts',
    'settings.ts',
    'sites.ts',
    'pipeline.ts',
    'align',
    'read',
    'compare',
    'remember',
    'show',
  ],
};
const IMPORT = /(?:from|import\()\s*'(?<path>\.[^']+)'/g;

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) =>
    normalize(join(dirname(file), match.groups?.path ?? '')),
  );
}

for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
  test(`lib/${folder} imports only ${allowed.join(', ') || 'nothing'}`, () => {
    const strays = sources(`lib/${folder}`).flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('lib/'))
        .filter((path) => ![folder, ...allowed].some((name) => path.startsWith(`lib/${name}`)))
        .map((path) => `${file} → ${path}`),
    );
    expect(strays).toEqual([]);
  });
}

test('components import only components, and of lib only model, show, calls and settings', () => {
  const strays = sources('components').flatMap((file) =>
    importsOf(file)
      .filter(
        (path) =>
          !/^(?:components\/|lib\/model\/|lib\/show\/|lib\/(?:calls|settings)\.ts)/.test(path),
      )
      .map((path) => `${file} → ${path}`),
  );
  expect(strays).toEqual([]);
});

test('only adapters and entrypoints name the browser', () => {
  const strays = [...sources('lib'), ...sources('components')]
    .filter((file) => !file.startsWith('lib/adapters/'))
    .filter((file) => /\b(?:browser|chrome)\.\w|indexedDB\b/.test(readFileSync(file, 'utf8')));
  expect(strays).toEqual([]);
});

test('files stay small: 250 lines, entrypoints 60', () => {
  const long = ['lib', 'components', 'entrypoints', 'scripts', 'test']
    .flatMap(sources)
    .filter((file) => !/\/(?:data|corpus|newsstand)\//.test(file))
    .filter((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length - 1;
      return lines > (file.startsWith('entrypoints/') ? 60 : 250);
    });
  expect(long).toEqual([]);
});
