// The languages of the demo cities by law, with machine drafts of a few texts; nobody reviewed any of them, and they say so.
import { rows, runAs } from '@plumbline/platform/server';
import { keepSampleTranslations, publishTranslation, setCityLanguages } from '@plumbline/publishing/server';
import { readDemoLanguages, type DemoCity } from './demo-files';
import { systemOf } from './demo-set-up';

/** Names the languages of a demo city and publishes its few translations, unless that was done. Answers how many languages. */
export async function settleLanguages(city: DemoCity): Promise<number> {
  const given = readDemoLanguages(city.slug);
  if (!given) return 0;
  const { languages, translations, earlier } = given;
  return runAs(systemOf(city.id), async () => {
    if ((await rows('select 1 from city_language limit 1')).length > 0) return 0;
    await setCityLanguages(languages);
    const [release] = await rows<{ id: string }>(
      `select r.id from release r where not exists (select from release_withdrawal w where w.release_id = r.id)
       order by r.number desc limit 1`,
    );
    for (const [language, texts] of release ? Object.entries(translations) : []) {
      await keepSampleTranslations(language, new Map(Object.entries(texts)), earlier[language] ?? []);
      await publishTranslation(language, release?.id ?? '');
    }
    return languages.length;
  });
}
