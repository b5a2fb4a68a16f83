import type { Strapi } from './strapi';

/** Who is asking. Tokens are as sent, not yet checked: each slice finds its own row by their hash. */
export interface Caller {
  readonly cartToken: string | undefined;
  readonly orderToken: string | undefined;
  /** The signed-in customer (users-permissions), if any. */
  readonly customer: { readonly id: number; readonly email: string } | undefined;
  /** The signed-in administrator, on the admin's routes. */
  readonly staff?: { readonly id: number; readonly name: string; readonly email: string } | undefined;
}

const header = (ctx: any, name: string): string | undefined => ctx.get(name) || undefined;

const staffOf = (ctx: any): Caller['staff'] => {
  if (ctx.state.auth?.strategy?.name !== 'admin') return undefined;
  const { id, firstname, lastname, email } = ctx.state.user;
  return { id, name: [firstname, lastname].filter(Boolean).join(' ') || email, email };
};

export const callerOf = (ctx: any): Caller => {
  const user = ctx.state.auth?.strategy?.name === 'users-permissions' ? ctx.state.user : undefined;
  return {
    cartToken: header(ctx, 'cart-token'),
    orderToken: header(ctx, 'order-token'),
    customer: user && { id: user.id, email: user.email },
    staff: staffOf(ctx),
  };
};

const publicRoleFreshMilliseconds = 1000;

/**
 * Strapi asks the database for Public's permissions on every request. For guests we remember them: forgotten when
 * this process changes a permission or role, and after a second at most when another process does.
 */
export const guestStrategy = (strapi: Strapi) => {
  let known: { actions: ReadonlySet<string>; until: number } | undefined;
  const forget = () => {
    known = undefined;
  };

  const publicActions = async (): Promise<ReadonlySet<string>> => {
    if (known && known.until > Date.now()) return known.actions;
    const permissions = await strapi.plugin('users-permissions').service('permission').findPublicPermissions();
    const actions = new Set<string>(permissions.map(({ action }: { action: string }) => action));
    known = { actions, until: Date.now() + publicRoleFreshMilliseconds };
    return actions;
  };

  return {
    watch: () =>
      strapi.db.lifecycles.subscribe({
        models: ['plugin::users-permissions.permission', 'plugin::users-permissions.role'],
        ...Object.fromEntries(
          ['Create', 'CreateMany', 'Update', 'UpdateMany', 'Delete', 'DeleteMany'].map((verb) => [
            `after${verb}`,
            forget,
          ]),
        ),
      } as any),
    strategy: {
      name: 'commerce-guest',
      async authenticate(ctx: any) {
        // Anyone who shows credentials is Strapi's to judge: its own strategies come next.
        if (ctx.get('authorization') || ctx.get('cookie')) return { authenticated: false };
        return { authenticated: true, credentials: null, ability: await publicActions() };
      },
      async verify(auth: { ability: ReadonlySet<string> }, config: { scope?: string[] }) {
        const { errors } = await import('@strapi/utils');
        const missing = (config.scope ?? []).some((action) => !auth.ability.has(action));
        if (missing || !config.scope?.length) throw new errors.ForbiddenError();
      },
    },
  };
};
