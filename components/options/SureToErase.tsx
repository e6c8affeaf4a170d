import { useEffect, useRef } from 'preact/hooks';

interface SureToEraseProps {
  readonly onBackup: () => void;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Asks once more before all is lost, and offers a backup first. The focus begins on the button that loses nothing. */
export function SureToErase({ onBackup, onErase, onClose }: SureToEraseProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const erase = (): void => {
    onClose();
    onErase();
  };
  return (
    <div class="sure" role="alertdialog" aria-labelledby="sure" aria-describedby="sure-note">
      <p class="t" id="sure">
        Erase all that was remembered?
      </p>
      <p class="note" id="sure-note">
        Articles, comparisons and corrections on this device. It cannot be undone.
      </p>
      <p class="does">
        <button type="button" class="btn" ref={keep} onClick={onClose}>
          Keep it
        </button>
        <button type="button" class="btn" onClick={onBackup}>
          Back up first
        </button>
        <button type="button" class="btn main" onClick={erase}>
          Erase everything
        </button>
      </p>
    </div>
  );
}
