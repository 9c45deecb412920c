// Texts that become public outside of a draft: titles of evidence and translations are looked through just the same.
import { createHash } from 'node:crypto';
import { rows } from '@plumbline/platform/server';
import { TestQuarter, type TeamInQuarter } from '@plumbline/publishing/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const PHONE = '215-555-0134';
const REASON = 'It is the number of the office itself.';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let parks: TeamInQuarter;
beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  parks = quarter.teams[0]!;
  await quarter.fill(parks, { note: 'Call 311 for help.' });
});
afterAll(() => server.close());

async function mutate(person: TestPerson, name: string, answer: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server
    .as(person)
    .execute(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code message path } } }`,
      { input },
    );
  return data?.[name] ?? { errors: errors?.map(({ message }) => message) };
}
const trail = (action: string) =>
  quarter.city.asSystem(() =>
    rows<{ summary: string; detail: unknown }>(
      'select summary, detail from audit_event where action = $1 order by at desc, id desc limit 1',
      [action],
    ),
  );

it('an officer is told the rule by which texts are looked through', async () => {
  const { data } = await server.as(parks.lead).execute('{ textRule { threshold groupLabels } }');
  expect(data.textRule).toMatchObject({ threshold: 10, groupLabels: expect.any(Array) });
});

it('the title of evidence is changed or explained before it becomes public', async () => {
  const { data } = await server
    .as(parks.lead)
    .execute('query ($id: ID!) { quarterlyReport(id: $id) { items { deliverable { id } } } }', {
      id: parks.reportId,
    });
  const link = await mutate(parks.lead, 'attachEvidenceLink', 'evidence { id }', {
    reportId: parks.reportId,
    deliverableId: data.quarterlyReport.items[0].deliverable.id,
    url: 'https://example.org/photos',
  });
  const evidenceId = link.evidence.id;
  const make = (title: string, more: object = {}) =>
    mutate(parks.lead, 'makeEvidencePublic', 'evidence { publicTitle }', {
      ...{ evidenceId, title, opened: true },
      ...more,
    });
  for (const title of [`Flyer with ${PHONE}`, 'Photos of 3 Black women']) {
    const [error] = (await make(title)).userErrors;
    expect(error).toMatchObject({ code: 'PRIVACY', path: expect.arrayContaining(['title']) });
    expect(error.message).toMatch(/^“Title for the public” may say too much\. .* Change it, or say why/);
    expect(error.message).not.toMatch(/215|Black/);
  }
  expect((await make(`Flyer with ${PHONE}`, { titleReason: '  ' })).evidence ?? null).toBeNull();
  const done = await make(`Flyer with ${PHONE}`, { titleReason: REASON });
  expect(done).toMatchObject({ evidence: { publicTitle: `Flyer with ${PHONE}` }, userErrors: [] });
  expect((await trail('evidence:make-public'))[0]?.detail).toMatchObject({ titleReason: REASON });
  // The draft asks again: a title is a text of the release, and a director decides about it.
  await mutate(parks.lead, 'takeBackEvidence', 'evidence { id }', { evidenceId, reason: 'Not needed.' });
});

describe('a translation', () => {
  const SOURCE = 'Call 311 for help.';
  let releaseId: string;
  let admin: TestPerson;

  beforeAll(async () => {
    await quarter.approve(parks);
    releaseId = (await quarter.publish()).id;
    admin = await quarter.city.person('CITY_ADMIN');
    await mutate(admin, 'setCityLanguages', 'languages { language }', {
      languages: [{ language: 'es', legalBasis: 'Local Law 30 of 2017' }],
    });
  });

  const write = (text: string, replacesId: string | null = null) =>
    mutate(admin, 'saveTranslations', 'kept', {
      language: 'es',
      texts: [{ hash: sha256(SOURCE), replacesId, text, reviewed: false }],
    });
  const publish = (explained?: object[]) =>
    mutate(quarter.chief, 'publishTranslation', 'translation { number }', {
      ...{ language: 'es', releaseId },
      ...(explained ? { explained } : {}),
    });
  const findings = async (person = quarter.chief) => {
    const { data } = await server
      .as(person)
      .execute(
        '{ translationLanguages(language: "es") { textFindings { id kind found before after source place } } }',
      );
    return data.translationLanguages[0].textFindings;
  };

  it('with a finding is published once it is changed, or explained by whoever publishes it', async () => {
    expect(await write(`Llame al ${PHONE} o 311.`)).toMatchObject({ kept: 1 });
    const [finding, ...more] = await findings();
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ...{ kind: 'PHONE', found: PHONE, before: 'Llame al ', after: ' o 311.', source: SOURCE },
      place: expect.stringContaining('note'),
    });
    // Whoever translates sees it too.
    expect(await findings(admin)).toHaveLength(1);
    const refused = await publish();
    expect(refused.userErrors).toMatchObject([
      { code: 'PRIVACY', path: expect.arrayContaining(['explained', finding.id]) },
    ]);
    expect(refused.userErrors[0].message).not.toContain('215');
    // A reason for something else, or an empty one, explains nothing.
    expect((await publish([{ findingId: sha256('x'), reason: REASON }])).userErrors).toMatchObject([
      { code: 'PRIVACY' },
    ]);
    expect((await publish([{ findingId: finding.id, reason: '  ' }])).translation ?? null).toBeNull();

    const done = await publish([{ findingId: finding.id, reason: REASON }]);
    expect(done).toMatchObject({ translation: { number: 1 }, userErrors: [] });
    expect((await trail('translation:publish'))[0]?.detail).toMatchObject({
      explained: [{ findingId: finding.id, kind: 'PHONE', reason: REASON }],
    });
    // What was published in the same words is not asked about again.
    expect(await findings()).toEqual([]);
  });

  it('changed to say less is published without a word', async () => {
    const { data } = await server
      .as(admin)
      .execute('{ translationBlocks(language: "es", words: "311") { items { source translationId } } }');
    const { translationId } = data.translationBlocks.items.find(
      ({ source }: { source: string }) => source === SOURCE,
    );
    await write('Escriba a maria.lopez@phila.gov.', translationId);
    expect(await findings()).toMatchObject([{ kind: 'EMAIL' }]);
    expect((await publish()).userErrors).toMatchObject([{ code: 'PRIVACY' }]);
    const again = await server
      .as(admin)
      .execute('{ translationBlocks(language: "es", words: "311") { items { source translationId } } }');
    const own = again.data.translationBlocks.items.find(
      ({ source }: { source: string }) => source === SOURCE,
    );
    await write('Llame al 311.', own.translationId);
    expect(await findings()).toEqual([]);
    expect(await publish()).toMatchObject({ translation: { number: 2 }, userErrors: [] });
  });
});
