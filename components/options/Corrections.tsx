import { useState } from 'preact/hooks';
import type { Done } from '../../lib/calls.ts';
import type { CorrectionView } from '../../lib/show/corrections.ts';
import { Option, Part } from './Part.tsx';

export interface CorrectionsProps {
  /** Newest first; null where they are not known. */
  readonly corrections: readonly CorrectionView[] | null;
  /** Takes a correction back. */
  readonly onWithdraw: (correction: string) => Promise<Done>;
}

const NOTE =
  'What you put right on a card: not this person, speaker or count. It applies from then on and is part of every backup.';

/** What the reader has put right, each with the way to take it back. */
export function Corrections({ corrections, onWithdraw }: CorrectionsProps) {
  const [said, setSaid] = useState('');
  const withdraw = async (id: string): Promise<void> => {
    const { ok, why } = await onWithdraw(id);
    setSaid(ok ? 'Taken back. It no longer applies.' : why);
  };
  return (
    <Part id="corrections" title="Corrections">
      <p class="note">{corrections?.length === 0 ? `${NOTE} There is none yet.` : NOTE}</p>
      {corrections?.map(({ id, words, day }) => (
        <Option key={id} title={words} note={day}>
          <button type="button" class="btn" onClick={() => withdraw(id)}>
            Take back<span class="vh">: {words}</span>
          </button>
        </Option>
      ))}
      <p class="note" role="status">
        {said}
      </p>
    </Part>
  );
}
