// A number for each city that moves whenever anything the public can read has changed, so that kept pages know they are old.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class PublicationState0033 implements MigrationInterface {
  name = 'publication-state-0000000000033';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'publication_state', 'number bigint not null, unique (city_id)', {
      grants: { app: 'select' },
    });
    await runner.query(
      'create policy published on publication_state for select to plumbline_public using (true)',
    );
    await runner.query('grant select on publication_state to plumbline_public');
    // Counted in the transaction of the change itself: whoever sees the new number sees what it stands for.
    await runner.query(`
      create function count_publication_change() returns trigger language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $$
      declare changed uuid := coalesce(new.city_id, old.city_id);
      begin
        insert into public.publication_state (city_id, id, number) values (changed, gen_random_uuid(), 1)
        on conflict (city_id) do update set number = publication_state.number + 1;
        return null;
      end $$`);
    await runner.query('revoke all on function count_publication_change() from public');
    const tables = (await runner.query(`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and relname <> 'publication_state' and has_table_privilege('plumbline_public', oid, 'select') order by 1`)) as {
      name: string;
    }[];
    for (const { name } of tables) {
      await runner.query(
        `create trigger publication_change after insert or update or delete on ${name}
         for each row execute function count_publication_change()`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
