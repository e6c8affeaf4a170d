import type { ComponentChildren } from 'preact';

interface EvidenceProps {
  /** BCP 47 tag of the article; 'und' where it is not known. */
  readonly language: string;
  readonly children: ComponentChildren;
}

/** Words taken from an article: they keep its language and direction whatever stands around them. */
export function Evidence({ language, children }: EvidenceProps) {
  return (
    <bdi dir="auto" {...(language !== 'und' && language !== '' && { lang: language })}>
      {children}
    </bdi>
  );
}
