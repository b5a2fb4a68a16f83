const lanterns = [
  [70, 40, 1],
  [190, 92, 1.35],
  [320, 30, 0.85],
  [415, 120, 1.1],
] as const;

/** Four paper lanterns on a line, drawn: the picture of the shop's name. */
export const Lanterns = () => (
  <svg className="lanterns" viewBox="0 0 480 320" role="presentation" aria-hidden="true">
    <rect width="480" height="320" rx="18" fill="var(--tint)" />
    <path d="M0 34c120 34 330 34 480-8" fill="none" stroke="var(--ink)" strokeWidth="1.5" opacity=".5" />
    {lanterns.map(([x, y, size]) => (
      <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
        <path d={`M0 ${-y / size + 40 / size}V0`} stroke="var(--ink)" strokeWidth="1.2" opacity=".5" />
        <circle cx="0" cy="46" r="70" fill="var(--glow)" opacity=".22" />
        <rect x="-12" y="-4" width="24" height="7" rx="2" fill="var(--ink)" opacity=".75" />
        <ellipse cx="0" cy="46" rx="36" ry="44" fill="var(--accent)" />
        <ellipse cx="0" cy="46" rx="23" ry="44" fill="var(--glow)" opacity=".35" />
        <ellipse cx="0" cy="46" rx="9" ry="44" fill="var(--glow)" opacity=".6" />
        <rect x="-12" y="88" width="24" height="6" rx="2" fill="var(--ink)" opacity=".75" />
      </g>
    ))}
    <path
      d="M0 282c80-22 150-22 240 0s160 22 240 0v20a18 18 0 0 1-18 18H18a18 18 0 0 1-18-18Z"
      fill="var(--accent)"
      opacity=".18"
    />
  </svg>
);
