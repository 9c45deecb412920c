// A city's translation of a status comes first, then the product's word, then the label as it was written; each says what it is.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { askForLanguage, contentLanguage, loadAllCatalogues, type Spoken } from '@plumbline/language/domain';
import { StatusTag } from '@plumbline/ui';
import { CityText, SentenceOfRelease } from './city-text';
import { deliverableSentence } from './deliverable-sentence';
import { statusSaid } from './status-said';
import { CityTranslation, type ReadTranslation, type TranslatedText } from './translations/city-translation';

let now: Spoken | undefined;
beforeAll(async () => {
  await loadAllCatalogues();
  askForLanguage(() => now);
});
beforeEach(() => (now = { language: 'es' }));
afterAll(() => askForLanguage(() => undefined));

function tag(label: string, blocks: readonly TranslatedText[] = []): string {
  const shown = <StatusTag status="OFF_TRACK" label={statusSaid('OFF_TRACK', label)} />;
  return page(blocks, shown).replace(/<svg.*?<\/svg>/s, '');
}

function page(blocks: readonly TranslatedText[], shown: ReactNode): string {
  const read = {
    language: contentLanguage('es')!,
    releaseTitle: 'Release',
    translation: {
      number: 1,
      publishedAt: '2026-08-01',
      texts: 1,
      reviewed: 0,
      total: 1,
      blocks: [...blocks],
    },
  } as ReadTranslation;
  return renderToStaticMarkup(<CityTranslation read={read}>{shown}</CityTranslation>);
}
const block = (source: string, text: string, state: TranslatedText['state']) => ({ source, text, state });

test('the city’s translation with its state', () => {
  expect(tag('Behind', [block('Behind', 'Con atraso', 'HUMAN_REVIEWED')])).toMatch(
    /<bdi lang="es">Con atraso<\/bdi><\/span>/,
  );
  expect(tag('Behind', [block('Behind', 'Con atraso', 'MACHINE_DRAFT')])).toMatch(
    /Con atraso<\/bdi> <small class="pl-translated">traducción automática/,
  );
  // Of an earlier wording there is only a translation that does not fit.
  expect(tag('Behind', [block('Behind', 'Con atraso', 'STALE')])).toMatch(
    /<bdi lang="en">Behind<\/bdi> <small class="pl-translated">/,
  );
  expect(tag('Off track', [block('Off track', 'Fuera de plazo', 'HUMAN_REVIEWED')])).toContain(
    'Fuera de plazo',
  );
});

test('else the product’s word, else the label marked as English; in English the label alone', () => {
  expect(tag('Off track')).not.toMatch(/Off track|lang="en"/);
  expect(tag('Behind')).toContain('<bdi lang="en">Behind</bdi>');
  now = undefined;
  expect(tag('Behind')).toContain('Behind</span>');
});

test('names of measures in a sentence of the product carry their language; common words of a city are said', () => {
  const said = renderToStaticMarkup(
    <SentenceOfRelease>Got worse: Rent paid; Rent paid, Black.</SentenceOfRelease>,
  );
  expect(said).toMatch(
    /^[^<]+<bdi lang="en">Rent paid<\/bdi>; <bdi lang="en">Rent paid<\/bdi>, Personas negras\.$/,
  );
  expect(renderToStaticMarkup(<CityText>White</CityText>)).toBe('<bdi>Personas blancas</bdi>');
});

test('what a city translated is said within a sentence of the product, too', () => {
  const promised = { status: 'CANCELLED', currentDueOn: null, actualOn: null, overdue: false };
  const html = page(
    [block('Parks', 'Parques', 'HUMAN_REVIEWED')],
    deliverableSentence(promised, 'Parks', null),
  );
  expect(html).toContain('<bdi lang="es" dir="ltr">Parques</bdi>');
  expect(page([], deliverableSentence(promised, 'Parks', null))).toContain('lang="en"');
});
