// Who follows a city, a department or a goal by mail: an address, what is followed, and nothing else about anybody.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

const SYSTEM_ONLY = "(select nullif(current_setting('app.person_id', true), '')) is null";

export class Followers0030 implements MigrationInterface {
  name = 'followers-0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await this.followers(runner);
    await this.door(runner);
    // A mail to a follower is emptied once it was sent, so that no address stays behind in the outbox.
    await runner.query(`
      alter table mail add column passing boolean not null default false, add column one_click boolean not null default false`);
  }

  private async followers(runner: QueryRunner): Promise<void> {
    // `place` is the path of what is followed below a release: '' is the whole city.
    await createTenantTable(
      runner,
      'follower',
      `email text not null check (length(email) <= 254 and email = lower(email) and email ~ '^[^[:space:][:cntrl:]@,;<>"]+@[a-z0-9.-]+$'),
       place text not null check (place ~ '^(departments/[^/[:cntrl:]]{1,200}(/plans/[^/[:cntrl:]]{1,200}/goals/[^/[:cntrl:]]{1,200})?)?$'),
       language text not null check (length(language) between 2 and 35),
       state text not null check (state in ('ASKED', 'CONFIRMED')),
       asked_at timestamptz not null, mailed_at timestamptz, confirmed_at timestamptz,
       confirm_hash text, stop_hash text`,
      { uniques: ['email, place'], indexes: ['state, asked_at'], grants: { app: 'select, delete' } },
    );
    await runner.query('grant update (mailed_at, confirm_hash, stop_hash) on follower to plumbline_app');
    await runner.query('create index follower_confirm on follower (confirm_hash)');
    await runner.query('create index follower_stop on follower (stop_hash)');
    // No person of the city ever sees a follower: only jobs, which act for nobody, read the table.
    await runner.query(
      `create policy jobs_only on follower as restrictive to plumbline_app using (${SYSTEM_ONLY}) with check (${SYSTEM_ONLY})`,
    );
  }

  /** The one way in for the public: four functions, run as a role that can reach followers and nothing else. */
  private async door(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'plumbline_door') then create role plumbline_door nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await runner.query('grant usage on schema public to plumbline_door');
    await runner.query('grant select, insert, update, delete on follower to plumbline_door');
    await runner.query('create policy door on follower to plumbline_door using (true) with check (true)');
    await runner.query('grant select on public_city to plumbline_door');
    await runner.query('create policy door on public_city for select to plumbline_door using (true)');
    await runner.query('create schema door');
    await runner.query('grant plumbline_door to current_user');
    await runner.query('grant usage, create on schema door to plumbline_door');
    await runner.query('grant usage on schema door to plumbline_public');
    const what = 'table (city text, place text, language text, confirmed boolean)';
    const functions: [signature: string, returns: string, body: string][] = [
      [
        // The same work and the same answer whether or not the address is known: the job decides whether a mail goes out.
        'ask_to_follow(p_id uuid, p_city text, p_email text, p_place text, p_language text, p_now timestamptz, p_request text)',
        'boolean',
        `declare v_city uuid; v_id uuid;
         begin
           select c.city_id into v_city from public.public_city c where c.slug = p_city;
           if v_city is null then return false; end if;
           perform set_config('app.city_id', v_city::text, true);
           insert into public.follower as f (city_id, id, email, place, language, state, asked_at)
             values (v_city, p_id, p_email, p_place, p_language, 'ASKED', p_now)
             on conflict (city_id, email, place) do update set
               asked_at = case when f.state = 'ASKED' then excluded.asked_at else f.asked_at end,
               language = case when f.state = 'ASKED' then excluded.language else f.language end
             returning f.id into v_id;
           perform jobs.enqueue('ask-follower', json_build_object('followerId', v_id, 'requestId', p_request),
             v_city::text || ':ask-follower:' || v_id::text);
           return true;
         end`,
      ],
      [
        'follower_behind(p_hash text, p_asked_since timestamptz)',
        what,
        `begin
           return query select c.slug, f.place, f.language, f.state = 'CONFIRMED'
             from public.follower f join public.public_city c on c.city_id = f.city_id
             where f.stop_hash = p_hash
               or (f.confirm_hash = p_hash and (f.state = 'CONFIRMED' or f.asked_at > p_asked_since));
         end`,
      ],
      [
        'confirm_follower(p_hash text, p_now timestamptz, p_asked_since timestamptz)',
        what,
        `begin
           update public.follower f set state = 'CONFIRMED', confirmed_at = p_now
             where f.confirm_hash = p_hash and f.state = 'ASKED' and f.asked_at > p_asked_since;
           return query select c.slug, f.place, f.language, true
             from public.follower f join public.public_city c on c.city_id = f.city_id
             where f.confirm_hash = p_hash and f.state = 'CONFIRMED';
         end`,
      ],
      [
        // The link that began the mails ends them as well. What waits in the outbox for somebody who has just stopped is emptied by a job.
        'stop_following(p_hash text, p_request text)',
        what,
        `declare v record;
         begin
           for v in delete from public.follower f where f.stop_hash = p_hash or f.confirm_hash = p_hash
             returning f.city_id, f.id, f.place as place, f.language as language
           loop
             perform set_config('app.city_id', v.city_id::text, true);
             perform jobs.enqueue('forget-follower', json_build_object('followerId', v.id, 'requestId', p_request),
               v.city_id::text || ':forget-follower:' || v.id::text);
             return query select c.slug, v.place, v.language, false from public.public_city c where c.city_id = v.city_id;
           end loop;
         end`,
      ],
    ];
    for (const [signature, returns, body] of functions) {
      const name = signature.slice(0, signature.indexOf('('));
      await runner.query(
        `create function door.${signature} returns ${returns} language plpgsql security definer
         set search_path = pg_catalog, pg_temp as $$ ${body} $$`,
      );
      await runner.query(`revoke all on function door.${name} from public`);
      await runner.query(`alter function door.${name} owner to plumbline_door`);
      await runner.query(`grant execute on function door.${name} to plumbline_public`);
    }
    await runner.query('revoke create on schema door from plumbline_door');
    await runner.query('revoke plumbline_door from current_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
