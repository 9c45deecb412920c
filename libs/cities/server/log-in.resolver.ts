// Who is logged in, and the way in and out.
import { createHash } from 'node:crypto';
import {
  Args,
  Context,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsEmail, IsString, MaxLength, MinLength } from 'class-validator';
import {
  Payload,
  Public,
  actor,
  rows,
  today,
  type OperationContext,
  type SignedIn,
} from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import { AppointmentType, PersonType, RoleEnum } from './city.graphql';
import { logIn, logOut, throttled } from './log-in.service';
import { requestPasswordLink, setPassword } from './password.service';

@ObjectType('CityLink', { description: 'A city in which the viewer holds an appointment.' })
class CityLinkType {
  @Field(() => String)
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => [RoleEnum])
  roles: Role[];
}

@ObjectType('Viewer', { description: 'The person who is logged in.' })
export class ViewerType {
  @Field(() => PersonType)
  person: PersonType;
  @Field(() => String)
  email: string;
  @Field(() => [CityLinkType])
  cities: CityLinkType[];
}

@InputType()
export class LogInInput {
  @Field(() => String)
  @IsEmail({}, { message: 'E-mail is not a full address. It looks like name@city.gov.' })
  @MaxLength(254)
  email: string;

  @Field(() => String)
  @IsString()
  @MinLength(1, { message: 'Password is empty. Type your password.' })
  @MaxLength(200, { message: 'Password is longer than 200 characters.' })
  password: string;
}

@InputType()
export class RequestPasswordLinkInput {
  @Field(() => String)
  @IsEmail({}, { message: 'E-mail is not a full address. It looks like name@city.gov.' })
  @MaxLength(254)
  email: string;
}

@InputType()
export class SetPasswordInput {
  @Field(() => String, { description: 'From the link that was mailed.' })
  @IsString()
  @MaxLength(200)
  token: string;

  @Field(() => String)
  @IsString()
  @MinLength(12, {
    message: 'Password is shorter than 12 characters. Use a longer one, for example four words.',
  })
  @MaxLength(200, { message: 'Password is longer than 200 characters.' })
  password: string;
}

@ObjectType()
class PasswordPayload extends Payload {
  @Field(() => Boolean, { nullable: true })
  done: boolean | null;
}

@ObjectType()
class LogInPayload extends Payload {
  @Field(() => ViewerType, { nullable: true })
  viewer: ViewerType | null;
}

@ObjectType()
class LogOutPayload extends Payload {
  @Field(() => Boolean, { nullable: true })
  loggedOut: boolean | null;
}

function viewerOf(signedIn: SignedIn | null): ViewerType | null {
  return (
    signedIn && {
      person: { id: signedIn.personId, displayName: signedIn.displayName },
      email: signedIn.email,
      cities: signedIn.cities as CityLinkType[],
    }
  );
}

@Resolver(() => ViewerType)
export class LogInResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is logged in.' })
  @Public()
  viewer(@Context() { req }: OperationContext): ViewerType | null {
    return viewerOf(req.viewer);
  }

  @ResolveField(() => [AppointmentType], {
    description: "The viewer's appointments in the city of this operation.",
  })
  async appointments(@Parent() viewer: ViewerType): Promise<AppointmentType[]> {
    if (actor().cityId === null) return [];
    return rows<AppointmentType>(
      `select id, role, from_on as "fromOn", until_on as "untilOn", person_id as "personId", department_id as "departmentId"
       from appointment where person_id = $1 and from_on <= $2 and (until_on is null or until_on >= $2) order by role, id`,
      [viewer.person.id, await today()],
    );
  }

  @Mutation(() => LogInPayload, {
    description:
      'Opens a session and sets its cookie. Refuses with one sentence whatever was wrong, and after many tries for a while.',
  })
  @Public()
  async logIn(
    @Args('input') input: LogInInput,
    @Context() { req, res }: OperationContext,
  ): Promise<LogInPayload> {
    await logIn(input, req, res);
    return { viewer: viewerOf(req.viewer), userErrors: [] };
  }

  @Mutation(() => PasswordPayload, {
    description:
      'Mails a link for setting a new password, if there is such an account. The answer never says whether there is.',
  })
  @Public()
  async requestPasswordLink(
    @Args('input') input: RequestPasswordLinkInput,
    @Context() { req }: OperationContext,
  ): Promise<PasswordPayload> {
    await throttled(req, `link:${input.email}`);
    await requestPasswordLink(input.email, req.requestId);
    return { done: true, userErrors: [] };
  }

  @Mutation(() => PasswordPayload, {
    description: "Sets the password of the link's owner and ends all their sessions.",
  })
  @Public()
  async setPassword(
    @Args('input') input: SetPasswordInput,
    @Context() { req }: OperationContext,
  ): Promise<PasswordPayload> {
    // One link, one count: nobody can use up the tries of others.
    await throttled(req, `set:${createHash('sha256').update(input.token).digest('hex')}`);
    await setPassword(input.token, input.password);
    return { done: true, userErrors: [] };
  }

  @Mutation(() => LogOutPayload, { description: 'Ends this session.' })
  @Public()
  async logOut(@Context() { req, res }: OperationContext): Promise<LogOutPayload> {
    await logOut(req, res, false);
    return { loggedOut: true, userErrors: [] };
  }

  @Mutation(() => LogOutPayload, {
    description: 'Ends all sessions of the person who is logged in, on every device.',
  })
  @Public()
  async logOutEverywhere(@Context() { req, res }: OperationContext): Promise<LogOutPayload> {
    await logOut(req, res, true);
    return { loggedOut: true, userErrors: [] };
  }
}
