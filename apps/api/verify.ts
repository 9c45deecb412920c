// Proves that what cities show is what they published and nobody touched their audit trails; or proves downloaded copies.
import {
  connectDatabase,
  connectNarrowRoles,
  disconnectNarrowRoles,
  everyCity,
  newId,
  runAs,
  systemOf,
  verifyAuditTrail,
} from '@plumbline/platform/server';
import { verifyCity } from '@plumbline/publishing/server';
import { main as verifyCopies } from './verify-copies';

const slugs = process.argv.slice(2);
if (slugs.length === 0) {
  console.error(
    'Name one or several cities by the name in their address, for example: new-york. Or name downloaded files, a folder or a .zip, for example: ./releases',
  );
  process.exit(2);
}
// Files and folders are named with a dot or a slash, which no city's address has. Their proof needs no database.
if (slugs.some((argument) => argument.startsWith('--') || /[./\\]/.test(argument))) {
  process.exit(verifyCopies(slugs));
}
const database = await connectDatabase([], 1);
connectNarrowRoles(1);
const cities = await everyCity();
let broken = 0;
for (const slug of slugs) {
  const city = cities.find((one) => one.slug === slug);
  const proof = await verifyCity(slug);
  if (!city || !proof) {
    console.error(`There is no city "${slug}" here.`);
    broken += 1;
    continue;
  }
  for (const problem of proof.problems) {
    console.error(`${slug}, release ${problem.release ?? '(none)'}: ${problem.message}`);
  }
  broken += proof.problems.length;
  if (proof.problems.length === 0) {
    console.log(
      `${slug}: every release and record verifies; the chain's head is ${proof.head?.digest ?? 'not kept outside yet'}.`,
    );
  }
  const trail = await runAs(systemOf(city.id, newId(), 'verify'), verifyAuditTrail, { readOnly: true });
  for (const problem of trail.problems) console.error(`${slug}, audit trail: ${problem}`);
  broken += trail.problems.length;
  if (trail.problems.length === 0) {
    console.log(
      `${slug}: all ${trail.entries} sealed entries of the audit trail verify, in ${trail.seals} seals; ${trail.unsealed} newer ones wait for theirs.`,
    );
  }
}
await disconnectNarrowRoles();
await database.destroy();
process.exit(broken === 0 ? 0 : 1);
