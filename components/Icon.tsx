const PATHS = {
  close: 'm4 4 8 8M12 4l-8 8',
  go: 'm6 3.5 4.5 4.5L6 12.5',
  library: 'M3 2.5v11M6.5 2.5v11M9.6 3l3.2 10.2',
  options:
    'M2 5h5M11 5h3M2 11h3M9 11h5M10.75 5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM8.75 11a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
  panel:
    'M3.25 2.75h9.5a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5ZM10 2.75v10.5',
  tick: 'm3 8.5 3.2 3.2L13 5',
} as const;

/** A line drawing of 16 px in the colour of the text. It never stands for words: they are beside it or in its button's label. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      class={name === 'go' ? 'i go' : 'i'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of Crossread: two lines of text, the second a lighter copy, crossed by one reading. */
export function Brand() {
  return (
    <svg class="tile" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" />
      <path class="one" d="M3 6h10" />
      <path class="copy" d="M3 10h10" />
      <path class="cut" d="M10.7 2.9 5.3 13.1" />
      <path class="read" d="M10.7 2.9 5.3 13.1" />
    </svg>
  );
}
