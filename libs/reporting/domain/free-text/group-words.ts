// The words of which small counts are watched: groups of people, who is counted, and what is counted but is no person.

/**
 * How a word names a group. `PEOPLE` stands for people by itself ("women"); `TRAIT` is said of people ("Black") and
 * of nothing else without a noun of its own; `LABEL` needs a word for people beside it ("Bronx residents"). `OWNED` says
 * whose the counted is ("Black-owned"): few firms have few owners.
 */
export type GroupSense = 'PEOPLE' | 'TRAIT' | 'LABEL' | 'OWNED';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

const PEOPLE = words(
  `women, woman, men, man, girls, girl, boys, boy, females, males, latinos, latinas, latinxs, hispanics, asians,
   asian americans, pacific islanders, native americans, american indians, alaska natives, native hawaiians,
   african americans, arab americans, arabs, whites, blacks, immigrants, immigrant, refugees, refugee, noncitizens,
   asylum seekers, asylum seeker, migrants, newcomers, people of color, person of color, women of color,
   woman of color, men of color, man of color, youth of color, people with disabilities, person with a disability,
   people with a disability, residents with disabilities, employees with disabilities, wheelchair users,
   returning citizens, trans women, trans men, transgender women, transgender men, lesbians, puerto ricans`,
);
const TRAITS = words(
  `black, african american, african-american, latino, latina, latinx, latine, latino/a, latina/o, hispanic, chicano,
   chicana, asian, asian american, asian-american, aapi, pacific islander, native hawaiian, native american,
   native-american, american indian, alaska native, indigenous, middle eastern, north african, mena, arab,
   arab american, caucasian, white, non-hispanic, biracial, multiracial, bipoc, trans, transgender, nonbinary,
   non-binary, two-spirit, lgbtq, lgbtq+, lgbtqia, lgbtqia+, gay, lesbian, bisexual, queer, undocumented, muslim,
   south asian, southeast asian, east asian, haitian, puerto rican, afro-latino, afro-latina, of color`,
);
const LABELS = words(
  `female, male, disabled, deaf, blind, jewish, sikh, somali, dominican, mexican, filipino, vietnamese, korean,
   chinese, unhoused, homeless, formerly incarcerated, non-english-speaking, foreign-born, african, caribbean`,
);

/** Names in a list of groups that name nobody by themselves. */
const NOBODY =
  /^(?:all|any|both|city ?wide|not |no |none|other|others|overall|rest|some other|total|unknown|under|over|age|\d|un(?:der|reported|specified)|decline|prefer|refused|multiple|two or more|another)/i;

/** Group words by their first word, each list with the longest first. Words are in lower case. */
export type GroupWords = ReadonlyMap<string, readonly { parts: readonly string[]; sense: GroupSense }[]>;

/** The well-known words for groups and the labels of a city's own lists. */
export function groupWords(labels: readonly string[]): GroupWords {
  const all = new Map<string, GroupSense>();
  for (const label of labels.filter((one) => !NOBODY.test(one))) {
    // "Black or African American (alone)": each of its names counts.
    for (const name of label.split(/[/,;()]|\bor\b|\balone\b/)) {
      const plain = name.trim().toLowerCase();
      if (plain.length > 2 && !NOBODY.test(plain)) all.set(plain, 'LABEL');
    }
  }
  for (const [list, sense] of [
    [LABELS, 'LABEL'],
    [TRAITS, 'TRAIT'],
    [PEOPLE, 'PEOPLE'],
  ] as const) {
    for (const word of list) all.set(word, sense);
  }
  const byFirst = new Map<string, { parts: string[]; sense: GroupSense }[]>();
  for (const [word, sense] of all) {
    const parts = word.split(/\s+/);
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, sense }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return byFirst;
}

/** People in the plural, or words that count several without an ending. */
const COUNTED_PEOPLE = new Set(
  words(
    `people, persons, individuals, residents, staff, youth, youths, children, kids, families, households, adults,
     students, pupils, teens, seniors, elders, parents, mothers, fathers, workers, employees, hires, applicants,
     candidates, participants, clients, patients, tenants, renters, homeowners, owners, members, leaders, managers,
     supervisors, directors, officers, firefighters, lifeguards, recruits, cadets, trainees, interns, fellows,
     apprentices, graduates, teachers, artists, entrepreneurs, contractors, drivers, riders, victims, survivors,
     complainants, respondents, defendants, inmates, detainees, veterans, newcomers, neighbors, voters, users, callers,
     colleagues, executives, appointees, commissioners, judges, engineers, nurses, doctors, deaths, births, arrests,
     promotions, placements, appointments`,
  ),
);
/** One of them. */
const ONE_PERSON = new Set(
  [...COUNTED_PEOPLE]
    .filter((word) => word.endsWith('s') && word !== 'families')
    .map((word) => word.slice(0, -1))
    .concat(['person', 'child', 'family', 'household', 'youth']),
);

/** What is counted and is nobody. */
const THINGS = new Set(
  words(
    `agency, area, art, asset, award, barber, barbershop, block, board, book, box, boxes, bureau, business, businesses,
     cafe, campus, caucus, center, chamber, chapter, church, churches, circle, clinic, club, coalition, cohort, college, 
     community, communities, company, companies, contract, corridor, council, country, course, culture, dataset,
     department, dialogue, district, element, enclave, enterprise, event, exhibit, exhibition, facility, facilities, fair,
     farm, festival, film, firm, forum, forums, friday, fund, garden, grant, group, history, holiday, home, hospital,
     house, hub, initiative, institution, issue, kitchen, label, language, library, libraries, lot, mall, map, market,
     media, meeting, metric, ministry, model, month, mosque, museum, nation, neighborhood, network, newspaper,
     nonprofit, office, organization, outlet, page, panel, paper, park, partner, partnership, phase, place, platform,
     play, podcast, pool, population, press, process, project, program, publication, question, race, radio, region,
     report, resource, restaurant, right, rights, room, school, sector, service, session, shelter, shop, site, society,
     space, station, statue, store, story, stories, street, study, studies, subset, supplier, survey, team, temple,
     theater, theme, tour, town, tract, training, tribe, union, university, universities, unit, value, vendor, venue,
     village, voice, volume, ward, week, workshop, zone, zip, year, day, hour, minute, time, percent, percentage, point,
     share, rate, portion, dollar, bullet, mile, acre, step, goal, version, category, categories, type, kind, option`,
  ),
);
const THING_ENDING = /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|ery|ology|hood)s?$|ities$|ings?$/;

/** What a word that follows a number and a group says is counted. */
export type Counted = 'PEOPLE' | 'THING' | 'UNKNOWN';

/** Whether a word, in lower case, stands for people or for something else. @param several whether more than one is counted */
export function countedBy(word: string, several: boolean): Counted {
  if (COUNTED_PEOPLE.has(word)) return 'PEOPLE';
  if (THINGS.has(word) || (word.endsWith('s') && THINGS.has(word.slice(0, -1)))) return 'THING';
  if (ONE_PERSON.has(word)) return several ? 'THING' : 'PEOPLE';
  return THING_ENDING.test(word) ? 'THING' : 'UNKNOWN';
}
