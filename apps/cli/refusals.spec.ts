// What the commands refuse, they refuse in a sentence that says the way out.
import { placeIn } from './database.mjs';
import { refuseOldNode } from './node-version.mjs';
import { choiceIn } from './choice.mjs';

afterEach(() => {
  process.exitCode = 0;
});

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
  ['100.0.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
  ['8.0.0', false],
])('Node %s: good enough is %s', (version, enough) => {
  const said: string[] = [];
  expect(refuseOldNode(version, (sentence) => said.push(sentence))).toBe(enough);
  if (enough) expect(said).toEqual([]);
  else expect(said.join()).toContain(`this is Node ${version}`);
  process.exitCode = 0;
});

it.each([
  ['postgres://owner:secret@db.example:5433/plumbline', 'db.example:5433/plumbline'],
  ['postgresql://db.example/plumbline', 'db.example/plumbline'],
])('the place of %s is told without its password', (url, place) => {
  expect(placeIn(url)).toBe(place);
});

it.each([['mysql://db.example/x'], ['db.example'], ['postgres:// /x']])(
  '%s is no address of a Postgres',
  (url) => {
    expect(() => placeIn(url)).toThrow('DATABASE_URL is not the address of a Postgres');
  },
);

it('an option that npm test does not know is refused before anything is done', () => {
  expect(() => choiceIn(['--watch'])).toThrow('--watch is not known here');
  expect(choiceIn(['--unit', 'libs/planning'])).toEqual({
    unit: true,
    e2e: false,
    filters: ['libs/planning'],
  });
  expect(choiceIn(['--e2e'])).toEqual({ unit: false, e2e: true, filters: [] });
});
