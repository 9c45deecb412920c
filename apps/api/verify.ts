// Proves for each city named that what it shows is what it published: `npm run verify -- new-york`.
import { connectNarrowRoles, disconnectNarrowRoles } from '@plumbline/platform/server';
import { verifyCity } from '@plumbline/publishing/server';

const slugs = process.argv.slice(2);
if (slugs.length === 0) {
  console.error('Name one or several cities by the name in their address, for example: new-york');
  process.exit(2);
}
connectNarrowRoles(1);
let broken = 0;
for (const slug of slugs) {
  const proof = await verifyCity(slug);
  if (!proof) {
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
}
await disconnectNarrowRoles();
process.exit(broken === 0 ? 0 : 1);
