import type { ComponentChildren } from 'preact';
import type { SourceView } from '../lib/show/views.ts';
import { Icon } from './Icon.tsx';

interface SourceRowProps {
  readonly source: SourceView;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A line that leads to the exact sentence in another article. An article without an address has nowhere to lead. */
export function SourceRow({ source, class: look = 'row', children }: SourceRowProps) {
  if (source.href === '')
    return (
      <span class={look} title={source.sentence}>
        {children}
      </span>
    );
  return (
    <a class={look} href={source.href} target="_blank" rel="noreferrer" title={source.sentence}>
      {children}
    </a>
  );
}

/** The ordinary line: words, and a sign that it leads on. */
export function SourceLine({ source, children }: Omit<SourceRowProps, 'class'>) {
  return (
    <SourceRow source={source}>
      {children}
      {source.href !== '' && <Icon name="go" />}
    </SourceRow>
  );
}
