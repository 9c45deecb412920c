// A manager's part of a draft says nothing about anybody else's teams, not even in a sum.
import { buildReleaseContent } from './build-content';
import { canonicalJson } from './canonical';
import { exampleSource, exampleTeam } from './example-source';
import { exampleGate } from './example-gate';
import { partOfTeams } from './part-of-teams';

const other = { ...exampleTeam().plans[0]!, title: 'MARKER plan', sample: true };
const teams = [
  exampleTeam(),
  exampleTeam({ name: 'MARKER team', departmentCodes: ['PARKS', 'LIB'], plans: [other] }),
];
const { content } = buildReleaseContent(exampleSource({ teams }), exampleGate());

it('shows the teams, their departments and figures over them alone', () => {
  const part = partOfTeams(content, new Set(['Parks team']));
  const alone = buildReleaseContent(exampleSource({ teams: [exampleTeam()] }), exampleGate()).content;
  const { departments, ...rest } = alone;
  expect(part).toEqual({ ...rest, departments: departments.filter(({ code }) => code === 'PARKS') });
  expect(canonicalJson(part)).not.toContain('MARKER');
});

it('of all teams it is the whole content', () => {
  expect(partOfTeams(content, new Set(teams.map(({ name }) => name)))).toEqual(content);
});
