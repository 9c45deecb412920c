// Definitions of measures that cities share: only measures that follow one of them can stand side by side.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import type { TopicKey } from './topics';

/** What a value is counted against; a key and what it says. */
export interface Denominator {
  key: string;
  says: Message;
}

/** One version of a shared definition; a version never changes, another way of counting is another version. */
export interface DefinitionVersion {
  version: number;
  /** What is counted. */
  says: Message;
  /** Unit as a release prints it. */
  unit: string;
  direction: 'UP' | 'DOWN' | 'NEITHER';
  /** Kinds of measures that may follow it. */
  kinds: readonly string[];
  denominators: readonly Denominator[];
}

/** A definition that cities share, with its versions, oldest first. */
export interface SharedDefinition {
  key: string;
  topic: TopicKey;
  name: Message;
  versions: readonly DefinitionVersion[];
  /** True where the values are counts, which are larger in a larger city. */
  isCount: boolean;
}

const OF_PEOPLE = ['POPULATION_INDICATOR'] as const;
const OF_PROGRAM = ['POPULATION_INDICATOR', 'HOW_MUCH', 'HOW_WELL', 'BETTER_OFF'] as const;

/** All shared definitions, by topic. Keys and versions are stored and never change their meaning. */
export const SHARED_DEFINITIONS: readonly SharedDefinition[] = [
  {
    key: 'contract-share',
    topic: 'business',
    name: msg`Share of contract dollars with minority- and women-owned firms`,
    isCount: false,
    versions: [
      {
        ...{ version: 1, unit: 'percent', direction: 'UP', kinds: OF_PROGRAM },
        says: msg`Dollars of contracts awarded in the period to certified firms, as a part of all dollars awarded.`,
        denominators: [
          { key: 'all', says: msg`all contracts of the city` },
          { key: 'eligible', says: msg`only contracts that the program covers` },
        ],
      },
      {
        ...{ version: 2, unit: 'percent', direction: 'UP', kinds: OF_PROGRAM },
        says: msg`Dollars paid in the period to certified firms, as a part of all dollars paid.`,
        denominators: [
          { key: 'all', says: msg`all contracts of the city` },
          { key: 'eligible', says: msg`only contracts that the program covers` },
        ],
      },
    ],
  },
  {
    key: 'broadband',
    topic: 'digital',
    name: msg`Households with broadband at home`,
    isCount: false,
    versions: [
      {
        ...{ version: 1, unit: 'percent', direction: 'UP', kinds: OF_PEOPLE },
        says: msg`Households that pay for broadband of any kind, as a part of all households.`,
        denominators: [{ key: 'households', says: msg`all households` }],
      },
    ],
  },
  {
    key: 'infant-mortality',
    topic: 'health',
    name: msg`Infant deaths per 1,000 live births`,
    isCount: false,
    versions: [
      {
        ...{ version: 1, unit: 'deaths per 1,000 live births', direction: 'DOWN', kinds: OF_PEOPLE },
        says: msg`Deaths of children in their first year of life, for every 1,000 children born alive.`,
        denominators: [{ key: 'births', says: msg`children born alive to residents` }],
      },
    ],
  },
  {
    key: 'life-expectancy',
    topic: 'health',
    name: msg`Life expectancy at birth`,
    isCount: false,
    versions: [
      {
        ...{ version: 1, unit: 'years', direction: 'UP', kinds: OF_PEOPLE },
        says: msg`Years a child born in the period would live if the death rates of the period stayed.`,
        denominators: [{ key: 'residents', says: msg`all residents` }],
      },
    ],
  },
  {
    key: 'people-hired',
    topic: 'hiring',
    name: msg`People hired by the city in a quarter`,
    isCount: true,
    versions: [
      {
        ...{ version: 1, unit: 'people', direction: 'UP', kinds: OF_PROGRAM },
        says: msg`People who began work for the city in the quarter.`,
        denominators: [{ key: 'none', says: msg`nothing: it is a count` }],
      },
    ],
  },
  {
    key: 'rent-burden',
    topic: 'housing',
    name: msg`Renters who pay 30 percent or more of their income for rent`,
    isCount: false,
    versions: [
      {
        ...{ version: 1, unit: 'percent', direction: 'DOWN', kinds: OF_PEOPLE },
        says: msg`Renter households that pay 30 percent or more of their income for rent.`,
        denominators: [
          { key: 'known', says: msg`renter households whose share is known` },
          { key: 'all', says: msg`all renter households` },
        ],
      },
    ],
  },
];

/** The shared definition with this key, or undefined. */
export function sharedDefinition(key: string): SharedDefinition | undefined {
  return SHARED_DEFINITIONS.find((definition) => definition.key === key);
}

/** One version of a shared definition, or undefined. */
export function definitionVersion(key: string, version: number): DefinitionVersion | undefined {
  return sharedDefinition(key)?.versions.find((one) => one.version === version);
}

/** What a measure must have to follow a definition. */
export interface DefinedMeasure {
  unit: string;
  direction: string;
  kind: string;
}

/** In which of its unit, direction and kind a measure differs from a version of a definition; empty: it follows it. */
export function differsFrom(
  { unit, direction, kinds }: DefinitionVersion,
  measure: DefinedMeasure,
): ('unit' | 'direction' | 'kind')[] {
  return [
    ...(measure.unit.trim().toLowerCase() === unit ? [] : (['unit'] as const)),
    ...(measure.direction === direction ? [] : (['direction'] as const)),
    ...(kinds.includes(measure.kind) ? [] : (['kind'] as const)),
  ];
}
