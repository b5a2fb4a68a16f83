export interface Limited {
  readonly usageLimit: number | null;
  readonly uses: number;
}

export interface Running {
  readonly enabled: boolean;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
}

/** From its start to before its end. Instants are epoch ms. */
export const runs = ({ enabled, startsAt, endsAt }: Running, now: number): boolean =>
  enabled && (startsAt === null || startsAt <= now) && (endsAt === null || now < endsAt);

export const hasRoom = ({ usageLimit, uses }: Limited): boolean => usageLimit === null || uses < usageLimit;
