import { planSlugs } from './plan-slugs';

it.each([
  [
    ['Equity Plan', 'REAP'],
    ['equity-plan', 'reap'],
  ],
  [
    ['Equity plan', 'Equity Plan!', 'Equity plan 2'],
    ['equity-plan', 'equity-plan-2', 'equity-plan-2-2'],
  ],
  [['Plan de acción 2027'], ['plan-de-accion-2027']],
  [
    ['平等計画', '???'],
    ['plan', 'plan-2'],
  ],
  [[`${'a'.repeat(59)} b`], ['a'.repeat(59)]],
])('%j are found at %j', (titles, slugs) => expect(planSlugs(titles)).toEqual(slugs));
