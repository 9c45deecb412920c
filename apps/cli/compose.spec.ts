// The compose file cannot be started by the tests; what can be read off it is checked here.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(root, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(resolve(root, 'Dockerfile'), 'utf8');

interface Service {
  image?: string;
  build?: { context: string; target: string };
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
}
// YAML 1.1 merge keys, as compose reads them.
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: object };

it('runs the same parts as npm start: Postgres, api, worker, web, after migrating once', () => {
  expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'postgres', 'web', 'worker']);
});

it('builds every part from a target of the one Dockerfile', () => {
  const targets = [...dockerfile.matchAll(/^FROM .+ AS (\w+)$/gm)].map((match) => match[1]);
  for (const [name, service] of Object.entries(compose.services)) {
    if (service.build)
      expect({ name, exists: targets.includes(service.build.target) }).toEqual({ name, exists: true });
    else expect(service.image).toMatch(/^postgres:(1[5-9]|[2-9]\d)$/);
  }
});

it('waits for what a part needs, and names only parts that exist', () => {
  for (const service of Object.values(compose.services)) {
    for (const needed of Object.keys(service.depends_on ?? {}))
      expect(compose.services).toHaveProperty(needed);
  }
  expect(compose.services['api']?.depends_on).toEqual({
    migrate: { condition: 'service_completed_successfully' },
  });
});

it('keeps no secret in the file and stops without one', () => {
  for (const name of [
    'PLUMBLINE_ROLE_SECRET',
    'PLUMBLINE_SESSION_SECRET',
    'POSTGRES_PASSWORD',
    'PLUMBLINE_OWNER_PASSWORD',
  ]) {
    expect(text).toContain(`\${${name}:?`);
  }
});

it("gives the owner's password to the migration alone", () => {
  const knowing = Object.entries(compose.services)
    .filter(([, service]) => JSON.stringify(service.environment ?? {}).includes('plumbline_owner'))
    .map(([name]) => name);
  expect(knowing).toEqual(['migrate']);
});
