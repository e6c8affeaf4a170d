import { CUE_VERBS, type CueClass, IRREGULAR } from '../../data/quotes-cues.ts';
import { formsOf } from './inflect.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'past-participle';

/** What a word form can be as a cue: its lemma, form and classes, by the particle it needs ('' = none). */
export interface CueEntry {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly particle: string;
  readonly classes: ReadonlySet<CueClass>;
}

const LEXICON: ReadonlyMap<string, readonly CueEntry[]> = build();

function build(): Map<string, CueEntry[]> {
  const classes = new Map<string, Set<CueClass>>();
  for (const [name, lemmas] of Object.entries(CUE_VERBS) as [CueClass, string][]) {
    for (const lemma of lemmas.split(' ')) {
      classes.set(lemma, (classes.get(lemma) ?? new Set()).add(name));
    }
  }
  const lexicon = new Map<string, CueEntry[]>();
  for (const [key, names] of classes) {
    const [lemma = '', particle = ''] = key.split('+');
    for (const [form, text] of formTexts(lemma)) {
      const entry = { lemma, form, particle, classes: names };
      lexicon.set(text, [...(lexicon.get(text) ?? []), entry]);
    }
  }
  return lexicon;
}

function formTexts(lemma: string): [VerbForm, string][] {
  const forms = formsOf(lemma, IRREGULAR[lemma]);
  const [past = lemma, pastParticiple] = forms.past;
  return [
    ['base', forms.base],
    ['third', forms.third],
    ['participle', forms.participle],
    ...(past === forms.base ? [] : [['past', past] as [VerbForm, string]]),
    ...(pastParticiple ? [['past-participle', pastParticiple] as [VerbForm, string]] : []),
  ];
}

/** Entries of a word in lower case; empty where it is no cue. Those that need a particle come with the others. */
export function cueEntries(lower: string): readonly CueEntry[] {
  return LEXICON.get(lower) ?? [];
}

/** Can this word be a form of a verb of speech that stands without a particle? */
export function isCueForm(text: string): boolean {
  return cueEntries(text.toLowerCase()).some(
    (entry) =>
      entry.particle === '' && (entry.classes.has('speech') || entry.classes.has('address')),
  );
}
