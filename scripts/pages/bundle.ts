import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module of this folder for a page.
 *
 * @param file its name
 * @param name the global that holds its exports
 */
export async function bundleForPage(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry, name, formats: ['iife'] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${file} was not built`);
  return result.output[0].code;
}
