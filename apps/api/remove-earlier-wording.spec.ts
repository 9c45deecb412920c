// What the law removes is also gone where a later release shows its translation as that of an earlier wording.
import { Client } from 'pg';
import { rows } from '@plumbline/platform/server';
import {
  keepSampleTranslations,
  publishTranslation,
  setCityLanguages,
  verifyCity,
} from '@plumbline/publishing/server';
import { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import { removeRecord } from './remove-record';

const BEFORE = 'Help the family of Jane Roe.';
const SPANISH = 'Ayudar a la familia de Jane Roe (traducido).';

it('takes out the translation of an earlier wording that a later release still shows', async () => {
  const server = await startTestServer();
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const { city } = quarter;
  const say = (text: string) => city.asSystem(() => rows('update deliverable set text = $1', [text]));
  await city.asSystem(() => setCityLanguages([{ language: 'es', legalBasis: 'Law' }]));
  await say(BEFORE);
  for (const team of quarter.teams) {
    await quarter.fill(team);
    await quarter.approve(team);
  }
  const first = await quarter.publish('One');
  await city.asSystem(() => keepSampleTranslations('es', new Map([[BEFORE, SPANISH]]), []));
  await city.asSystem(() => publishTranslation('es', first.id));
  await say('Help two families.');
  const second = await quarter.publish('Two');
  await city.asSystem(() => keepSampleTranslations('es', new Map([['Two', 'Dos']]), []));
  await city.asSystem(() => publishTranslation('es', second.id));
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  const at = { city: city.slug, release: first.slug };
  const record = /^(\d+)\./.exec(
    (await removeRecord(owner, { ...at, find: 'jane roe' })).lines[0] ?? '',
  )?.[1];
  const wanted = { ...at, record, reason: 'Court.', by: 'A B', checkedBy: 'C D' };
  const shown = await removeRecord(owner, wanted);
  const confirm = /--confirm (\w+)$/.exec(shown.lines.at(-1) ?? '')?.[1];
  expect(await removeRecord(owner, { ...wanted, confirm })).toMatchObject({ code: 0 });
  const file = await server.as(null).fetch(`/public/translations/${city.slug}/${second.slug}/es.json`);
  const said = await file.text();
  expect((await verifyCity(city.slug))?.problems).toEqual([]);
  // Nor does it come back with the next translation.
  await city.asSystem(() => keepSampleTranslations('es', new Map([['Two', 'Dos, otra vez']]), []));
  await city.asSystem(() => publishTranslation('es', second.id));
  const next = await (
    await server.as(null).fetch(`/public/translations/${city.slug}/${second.slug}/es.json`)
  ).text();
  await owner.end();
  await server.close();
  expect(said).toContain('Dos');
  expect(said).not.toContain('Jane Roe');
  expect(next).toContain('Dos, otra vez');
  expect(next).not.toContain('Jane Roe');
});
