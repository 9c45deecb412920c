// Who types the name of a department finds its page, and a word that names them all names none.
import { namedDepartments } from './named-departments.panel';

const department = (code: string, name: string) => ({ code, name, teamName: name });
const all = [
  department('DOB', 'Department of Buildings'),
  department('DCP', 'Department of City Planning'),
  ...['A', 'B', 'C', 'D'].map((code) => department(code, `Department of ${code}`)),
];
const found = (words: string) => namedDepartments(all, words).map(({ code }) => code);

test.each([
  ['department of buildings', ['DOB']],
  ['BUILDING', ['DOB']],
  ['dob', ['DOB']],
  ['city plan', ['DCP']],
  ['department', []],
  ['of', []],
  ['-', []],
  ['🙂', []],
  ['\0', []],
  ['housing', []],
])('%j finds %j', (words, codes) => {
  expect(found(words)).toEqual(codes);
});
