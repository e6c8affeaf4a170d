import { LibraryError, type LibraryFault } from '../ports.ts';

/** What the platform's errors mean for the library, in a sentence for the reader. */
const FAULTS: Readonly<Record<string, readonly [LibraryFault, string]>> = {
  QuotaExceededError: [
    'full',
    'There is no room left for your library on this device. Nothing was lost; this article was not kept.',
  ],
  VersionError: [
    'newer',
    'Your library was written by a newer version of Crossread. Update Crossread to open it.',
  ],
};
const UNAVAILABLE: readonly [LibraryFault, string] = [
  'unavailable',
  'Your library cannot be opened: the browser refuses its storage.',
];
/** Errors of the platform that say the code is wrong, not the library. */
const BROKEN_CODE = new Set([
  'DataError',
  'DataCloneError',
  'TransactionInactiveError',
  'ReadOnlyError',
  'SyntaxError',
]);

/** Runs work on the library; what the platform refuses becomes a `LibraryError`, broken code goes on throwing. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error);
  }
}

function faultOf(error: unknown): unknown {
  if (error instanceof LibraryError) return error;
  if (!(error instanceof DOMException) || BROKEN_CODE.has(error.name)) return error;
  const [fault, message] = FAULTS[error.name] ?? UNAVAILABLE;
  return new LibraryError(fault, message, error);
}
