// The topics all cities share: a closed list, so that one city's goals can be found beside another's.
import { msg } from '@lingui/core/macro';
import { say, spoken, type Message } from '@plumbline/language/domain';
import { folded } from '../find/words';

/** A topic with its name and, in one sentence, what belongs to it. */
export interface Topic {
  key: TopicKey;
  label: Message;
  says: Message;
}

/** Keys of the shared topics. They stand in addresses and never change. */
export const TOPIC_KEYS = [
  'arts',
  'business',
  'community',
  'data',
  'digital',
  'education',
  'environment',
  'food',
  'health',
  'hiring',
  'housing',
  'income',
  'language',
  'safety',
  'transport',
] as const;
export type TopicKey = (typeof TOPIC_KEYS)[number];

const WORDS: Record<TopicKey, Omit<Topic, 'key'>> = {
  arts: {
    label: msg`Arts and culture`,
    says: msg`Grants, places and programs for arts, culture and history.`,
  },
  business: {
    label: msg`Business and contracting`,
    says: msg`Who gets city contracts, and help for small and minority-owned firms.`,
  },
  community: {
    label: msg`Community engagement`,
    says: msg`How residents are heard and take part in what the city decides.`,
  },
  data: {
    label: msg`Data and accountability`,
    says: msg`How the city plans for equity, counts by group, and shows what it does.`,
  },
  digital: { label: msg`Digital access`, says: msg`Internet at home, devices, and help with using them.` },
  education: {
    label: msg`Education and youth`,
    says: msg`Schools, early learning, children, families and young people.`,
  },
  environment: {
    label: msg`Parks and environment`,
    says: msg`Trees, parks, clean air and water, waste, heat and climate.`,
  },
  food: { label: msg`Food`, says: msg`Healthy food within reach, and growing it in the city.` },
  health: { label: msg`Health`, says: msg`How long and how well people live, and the care they get.` },
  hiring: {
    label: msg`City hiring and staff`,
    says: msg`Who works for the city, how they are hired, trained and treated.`,
  },
  housing: { label: msg`Housing`, says: msg`Homes people can pay for, keep and live in safely.` },
  income: {
    label: msg`Jobs and income`,
    says: msg`Work, pay, savings, fees and fines, and help for people with little money.`,
  },
  language: {
    label: msg`Language and disability access`,
    says: msg`City services for people who speak other languages or have a disability.`,
  },
  safety: {
    label: msg`Safety and justice`,
    says: msg`Police, fire, courts and jails, and safety without them.`,
  },
  transport: {
    label: msg`Streets and transport`,
    says: msg`Walking, cycling, transit and streets where nobody is hurt.`,
  },
};

/** The topics, in the order of their names in the language of the moment: a list that people look things up in. */
export function topicsByName(): Topic[] {
  const { compare } = new Intl.Collator(spoken().language);
  return TOPIC_KEYS.map(topicOf).sort((a, b) => compare(say(a.label), say(b.label)));
}

/** Whether a text is the key of a topic. */
export function isTopic(text: string): text is TopicKey {
  return (TOPIC_KEYS as readonly string[]).includes(text);
}

/** The topic with this key. */
export function topicOf(key: TopicKey): Topic {
  return { key, ...WORDS[key] };
}

/** What of a goal a city can put under topics; a department stands for all its goals that nothing else places. */
export const TOPIC_SOURCES = ['PRIORITY', 'THEME', 'PLAN_AREA', 'DEPARTMENT'] as const;
export type TopicSource = (typeof TOPIC_SOURCES)[number];

/** One line of a city's mapping: its own word (for a department its code) and the topics it stands for. */
export interface TopicMapping {
  source: TopicSource;
  label: string;
  topics: readonly TopicKey[];
}

/** The words of a goal that decide its topics. */
export interface TopicWords {
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  departmentCode: string;
}

/** One name for spellings that differ in case, accents or spaces only. */
export function topicLabelKey(source: TopicSource, label: string): string {
  return `${source}\n${folded(label).replace(/\s+/g, ' ').trim()}`;
}

/**
 * Finds the topics of goals by a city's mapping: those of its own words together; only where none of them is mapped,
 * those of its department. Empty: no topic yet.
 */
export function topicFinder(mapping: readonly TopicMapping[]): (words: TopicWords) => TopicKey[] {
  const known = new Map(mapping.map(({ source, label, topics }) => [topicLabelKey(source, label), topics]));
  const of = (source: TopicSource, label: string | null) =>
    label === null ? [] : (known.get(topicLabelKey(source, label)) ?? []);
  return ({ priority, theme, planArea, departmentCode }) => {
    const own = [...of('PRIORITY', priority), ...of('THEME', theme), ...of('PLAN_AREA', planArea)];
    const all = own.length > 0 ? own : of('DEPARTMENT', departmentCode);
    return TOPIC_KEYS.filter((key) => all.includes(key));
  };
}
