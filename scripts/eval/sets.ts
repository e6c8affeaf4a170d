/** One line of the table: which figure of which scorer's answer, over which set. */
export interface Figure {
  readonly name: string;
  /** Path into the scorer's JSON, with '/' between the keys. */
  readonly path: string;
  /** Path to the number of things it was measured over; undefined where the scorer does not say. */
  readonly size?: string;
}

/** A set of human labels: how it is answered, which scorer judges it, and what is headlined. */
export interface EvalSet {
  readonly name: string;
  /** Path inside the evaluation folder. */
  readonly gold: string;
  readonly mode: 'jsonl' | 'compare' | 'pairs' | 'pages';
  /** Script and first arguments; PRED and GOLD stand for the two files. */
  readonly score: readonly string[];
  readonly figures: readonly Figure[];
}

const quotes = 'direct/attribution/resolvedName';

function figureSet(name: string, gold: string): EvalSet {
  return {
    name,
    gold,
    mode: 'jsonl',
    score: ['score.mjs', 'figures', '--gold', 'GOLD', '--pred', 'PRED', '--json'],
    figures: [
      ...['value', 'value+unit', 'value+change'].map((part) => ({
        name: `${part} F1, normalised units`,
        path: `cqe_normalised_units/${part}/F1`,
        size: 'cqe_normalised_units/value/gold',
      })),
      ...['value+unit+modifier', 'value+noun_overlap'].map((part) => ({
        name: `${part} F1, one to one`,
        path: `clean_one_to_one/${part}/F1`,
        size: 'clean_one_to_one/value/gold',
      })),
    ],
  };
}

function peopleSet(name: string, gold: string, more: readonly Figure[] = []): EvalSet {
  return {
    name,
    gold,
    mode: 'jsonl',
    score: ['score-people.mjs', 'GOLD', 'PRED', '--json'],
    figures: [
      { name: 'names, exact F1', path: 'names/exact/F1', size: 'names/exact/gold' },
      {
        name: 'names beside an office, exact F1',
        path: 'leaderSubset/exact/F1',
        size: 'leaderSubset/exact/gold',
      },
      ...more,
    ],
  };
}

function scoreTask(task: string): readonly string[] {
  return ['score.mjs', task, '--gold', 'GOLD', '--pred', 'PRED', '--json'];
}

/** Every set of the evaluation folder that has a scorer, in the order of the table. */
export const EVAL_SETS: readonly EvalSet[] = [
  peopleSet('worldwide', 'people/worldwide.jsonl', [
    {
      name: 'marked leader is a person (overlap)',
      path: 'markedLeader/areAPerson/overlap',
      size: 'markedLeader/spans',
    },
    {
      name: 'people beside an office that are marked',
      path: 'markedLeader/leaderSubsetMarked',
      size: 'markedLeader/subsetMentions',
    },
  ]),
  peopleSet('CrossNER politics', 'people/crossner_politics.jsonl'),
  peopleSet('UNER PUD', 'people/uner_pud.jsonl'),
  peopleSet('UNER EWT', 'people/uner_ewt.jsonl'),
  {
    name: 'GUM',
    gold: 'people/gum_person_coref.jsonl',
    mode: 'jsonl',
    score: ['score-people.mjs', 'GOLD', 'PRED', '--json'],
    figures: [
      { name: 'named mentions found', path: 'namedMentionRecall', size: 'namedMentions/gold' },
      {
        name: 'links of the found, pairs F1',
        path: 'foundOnly/namedLinks/F1',
        size: 'foundOnly/namedLinks/gold',
      },
    ],
  },
  {
    name: 'name pairs',
    gold: 'people/name_pairs.jsonl',
    mode: 'pairs',
    score: ['score-people.mjs', 'GOLD', 'PRED', '--json'],
    figures: [
      { name: 'F1', path: 'F1', size: 'pairs' },
      { name: 'precision', path: 'P', size: 'pairs' },
    ],
  },
  {
    name: 'PolNeAR',
    gold: 'quotes/polnear.jsonl',
    mode: 'jsonl',
    score: scoreTask('quotes'),
    figures: [
      { name: 'direct, recall', path: 'direct/recall', size: 'direct/goldUnits' },
      { name: 'direct, precision', path: 'direct/precision', size: 'direct/predUnits' },
      {
        name: "direct, the speaker's words (strict)",
        path: 'direct/attribution/strictMention',
        size: 'direct/attribution/matchedWithGoldSpeaker',
      },
      ...['all', 'goldPronoun'].map((part) => ({
        name: `direct, resolved speaker, ${part}`,
        path: `${quotes}/${part}/accuracy`,
        size: `${quotes}/${part}/n`,
      })),
      {
        name: 'direct, resolved speaker, when given',
        path: `${quotes}/resolvedWhenGiven/precision`,
        size: `${quotes}/resolvedWhenGiven/n`,
      },
      {
        name: 'contents of all kinds, exact F1',
        path: 'cofenet_strict/content/exact/F1',
        size: 'cofenet_strict/content/exact/gold',
      },
      { name: 'contents, overlap > .3 F1', path: 'ggt/0.3/F1', size: 'ggt/0.3/gold' },
    ],
  },
  figureSet('NewsQuant', 'figures/newsquant.jsonl'),
  figureSet('CQE-Recognizers', 'figures/cqe-recognizers.jsonl'),
  {
    name: 'Recognizers',
    gold: 'figures/recognizers.jsonl',
    mode: 'jsonl',
    score: scoreTask('recognizers'),
    figures: ['number', 'currency', 'percent', 'dimension', 'age', 'range', 'temperature'].map(
      (scope) => ({
        name: `${scope}, cases passed`,
        path: `${scope}/casePassRate`,
        size: `${scope}/cases`,
      }),
    ),
  },
  {
    name: 'MeasEval',
    gold: 'figures/measeval.jsonl',
    mode: 'jsonl',
    score: scoreTask('measeval'),
    figures: [{ name: 'quantities, F1', path: 'Quantity/F1', size: 'Quantity/rows' }],
  },
  {
    name: 'NewsWCL50',
    gold: 'crossdoc/newswcl50.jsonl',
    mode: 'compare',
    score: scoreTask('crossdoc'),
    figures: [
      {
        name: 'named mentions found',
        path: 'namedMentionRecall',
        size: 'namedMentions/mentions',
      },
      {
        name: 'people of the found, B3 F1',
        path: 'foundOnly/namedMentions/B3/F1',
        size: 'foundOnly/namedMentions/mentions',
      },
      {
        name: 'people of the found, pairs across documents F1',
        path: 'foundOnly/namedMentions/crossDocPairs/F1',
        size: 'foundOnly/namedMentions/mentions',
      },
    ],
  },
  {
    name: 'NewsWCL50 events',
    gold: 'crossdoc/newswcl50.jsonl',
    mode: 'compare',
    score: scoreTask('events'),
    figures: [{ name: 'grouping, pairs F1', path: 'pairs/F1', size: 'docs' }],
  },
  {
    name: 'CrossQuote',
    gold: 'crossdoc/crossquote.jsonl',
    mode: 'pairs',
    score: scoreTask('quotematch'),
    figures: [
      { name: 'precision', path: 'P', size: 'pairs' },
      { name: 'recall', path: 'R', size: 'pairs' },
      { name: 'label accuracy', path: 'labelAccuracy', size: 'pairs' },
    ],
  },
  {
    name: 'figure pairs',
    gold: 'crossdoc/figurepairs.jsonl',
    mode: 'pairs',
    score: scoreTask('figurematch'),
    figures: [
      { name: 'accuracy', path: 'accuracy', size: 'pairs' },
      { name: 'conflicts called, precision', path: 'per/conflict/P', size: 'per/conflict/pred' },
      { name: 'conflicts called, recall', path: 'per/conflict/R', size: 'per/conflict/gold' },
    ],
  },
];
