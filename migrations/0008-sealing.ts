// The audit trail's seals, and mail that keeps no password link in clear.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class Sealing0008 implements MigrationInterface {
  name = 'sealing-0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await this.seals(runner);
    await this.mail(runner);
    await this.everyCity(runner);
  }

  /**
   * A seal names its entries one by one. A range would miss an entry whose transaction committed after its neighbors
   * were sealed: neither times nor ids nor sequence numbers follow the order of commits.
   */
  private async seals(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'audit_seal',
      `number int not null check (number >= 1), first_event_id uuid not null, last_event_id uuid not null,
       events int not null check (events >= 1), event_ids uuid[] not null, digest text not null, previous_digest text,
       sealed_at timestamptz not null,
       check (cardinality(event_ids) = events), check ((number = 1) = (previous_digest is null))`,
      {
        uniques: ['number', 'digest'],
        foreignKeys: [
          { columns: 'first_event_id', references: 'audit_event' },
          { columns: 'last_event_id', references: 'audit_event' },
        ],
        appendOnly: true,
      },
    );
    // A seal has one successor: the chain of a city cannot fork, whoever seals at the same time.
    await runner.query(`
      alter table audit_seal add unique nulls not distinct (city_id, previous_digest),
        add foreign key (city_id, previous_digest) references audit_seal (city_id, digest)`);
  }

  /** The link of a mail stands apart from its text, encrypted, and goes when the mail is sent or the link has ended. */
  private async mail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mail add column link text, add column link_good_until timestamptz,
        add check ((link is null) or (link_good_until is not null))`);
    // Row security binds the owner too, and this is about the mail of all cities.
    await runner.query('alter table mail no force row level security');
    await runner.query(
      `update mail set text = regexp_replace(text, 'token=[A-Za-z0-9_-]+', 'token=(ended)', 'g') where text like '%token=%'`,
    );
    await runner.query('alter table mail force row level security');
  }

  /** For work that goes round all cities: which there are, and nothing else about them. */
  private async everyCity(runner: QueryRunner): Promise<void> {
    await runner.query('grant plumbline_identity to current_user');
    await runner.query('grant create on schema identity to plumbline_identity');
    await runner.query(`
      create function identity.every_city() returns table (id uuid, slug text) language sql security definer
      set search_path = pg_catalog as $$ select c.id, c.slug from public.city c order by c.slug $$`);
    await runner.query('revoke all on function identity.every_city from public');
    await runner.query('alter function identity.every_city owner to plumbline_identity');
    await runner.query('grant execute on function identity.every_city to plumbline_auth');
    await runner.query('revoke create on schema identity from plumbline_identity');
    await runner.query('revoke plumbline_identity from current_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
