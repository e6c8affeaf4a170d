import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorrectionView } from '../../lib/show/corrections.ts';

interface SaidProps {
  readonly corrections: readonly CorrectionView[];
  /** Takes a correction back. */
  readonly onUndo: (correction: string) => void;
}

/**
 * What the reader has put right here, with the way back. The button that said it may be gone with what it was about, so the
 * keyboard is handed to the way back, and after that to the words that say it has been taken.
 */
export function Said({ corrections, onUndo }: SaidProps) {
  const region = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(corrections.length);
  const [taken, setTaken] = useState(false);
  const count = corrections.length;
  useEffect(() => {
    if (count > before.current) undo.current?.focus();
    if (count < before.current) region.current?.focus();
    setTaken(count < before.current);
    before.current = count;
  }, [count]);
  return (
    <div class="put-right" role="status" tabIndex={-1} ref={region}>
      {corrections.map(({ id, words }, index) => (
        <p key={id} class="aside">
          <b>You said:</b> {words}{' '}
          <button
            type="button"
            class="link"
            {...(index === 0 && { ref: undo })}
            onClick={() => onUndo(id)}
          >
            Undo
          </button>
        </p>
      ))}
      {taken && count === 0 && <p class="meta">Taken back.</p>}
    </div>
  );
}
