// What the demo's goods look like, on a canvas of 800 x 800 with the ground at 640. `a` is the main color, `b` the
// accent, `d` a dark and `l` a light one.
const round = (x, y, w, h, r, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`;
const oval = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
const line = (d, color, width) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const shade = 'fill-opacity=".12"';
const gloss = 'fill-opacity=".28"';
const times = (count, draw) => Array.from({ length: count }, (_, n) => draw(n)).join('');
const leaf = (x, y, turn, size, fill) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${path('M0 0C-46-40-46-120 0-170 46-120 46-40 0 0Z', fill)}${line('M0-8V-140', '#00000022', 5)}</g>`;

export const shapes = {
  teapot: ({ a, b, d, l }) =>
    line('M555 430c120-40 130 130-10 130', b, 30) +
    path('M262 470c-60-10-90-60-120-110l46-22c24 40 60 66 110 70Z', a) +
    path('M250 480c0-110 70-170 155-170s155 60 155 170c0 100-60 160-155 160s-155-60-155-160Z', a) +
    path('M405 310c85 0 155 60 155 170 0 100-60 160-155 160 70-30 95-90 95-165s-25-135-95-165Z', d, shade) +
    oval(330, 430, 22, 60, l, gloss) +
    round(310, 296, 190, 26, 13, b) +
    oval(405, 272, 28, 28, b),
  mug: ({ a, b, d, l }) =>
    line('M540 400c110-20 110 150 0 140', a, 34) +
    round(270, 320, 280, 320, 44, a) +
    path('M470 320h36a44 44 0 0 1 44 44v232a44 44 0 0 1-44 44h-36Z', d, shade) +
    path('M270 470q70-50 140 0t140 0v70q-70 50-140 0t-140 0Z', b) +
    round(296, 350, 26, 90, 13, l, gloss) +
    line('M350 270c-24-40 24-60 0-100M430 270c-24-40 24-60 0-100', '#ffffffaa', 12),
  tin: ({ a, b, d, l }) =>
    round(260, 300, 290, 340, 26, a) +
    path('M470 300h54a26 26 0 0 1 26 26v288a26 26 0 0 1-26 26h-54Z', d, shade) +
    round(248, 250, 314, 74, 22, b) +
    round(310, 400, 190, 150, 14, l) +
    leaf(405, 540, -24, 0.6, a) +
    leaf(405, 540, 24, 0.6, b),
  kettle: ({ a, b, d, l }) =>
    line('M300 330c0-190 210-190 210 0', d, 26) +
    path('M548 470c60-20 70-70 110-110l32 30c-30 60-60 110-120 130Z', a) +
    path('M240 640c-30-190 40-310 165-310s195 120 165 310Z', a) +
    path('M430 331c115 12 168 130 140 309h-80c24-150 0-260-60-309Z', d, shade) +
    oval(318, 470, 20, 70, l, gloss) +
    oval(405, 322, 30, 22, b) +
    round(226, 616, 358, 26, 13, b),
  bowl: ({ a, b, d, l }) =>
    path('M190 420h420c0 140-90 220-210 220s-210-80-210-220Z', a) +
    path('M500 420h110c0 140-90 220-210 220 70-40 100-120 100-220Z', d, shade) +
    oval(400, 420, 210, 48, b) +
    oval(400, 426, 178, 34, d, 'fill-opacity=".22"') +
    oval(270, 500, 16, 44, l, gloss),
  board: ({ a, b, d }) =>
    round(235, 250, 330, 390, 60, a) +
    round(365, 130, 70, 170, 35, a) +
    oval(400, 170, 16, 16, '#fff8') +
    line('M270 330h260M270 420h260M270 510h260M270 590h260', b, 6) +
    path('M505 250a60 60 0 0 1 60 60v270a60 60 0 0 1-60 60Z', d, shade),
  jar: ({ a, b, d, l }) =>
    round(270, 300, 270, 340, 56, l, 'fill-opacity=".75"') +
    path('M282 430h246v154a44 44 0 0 1-44 44H326a44 44 0 0 1-44-44Z', a) +
    times(9, (n) =>
      oval(320 + (n % 3) * 84, 470 + Math.floor(n / 3) * 56, 26, 20, n % 2 ? b : d, 'fill-opacity=".35"'),
    ) +
    round(288, 240, 234, 72, 20, b) +
    round(296, 340, 20, 220, 10, '#fff', gloss),
  bottle: ({ a, b, d, l }) =>
    round(355, 160, 90, 120, 18, b) +
    path('M350 270h100c0 70 80 80 80 170v150a50 50 0 0 1-50 50H320a50 50 0 0 1-50-50V440c0-90 80-100 80-170Z', a) +
    path('M430 270h20c0 70 80 80 80 170v150a50 50 0 0 1-50 50h-40Z', d, shade) +
    round(300, 450, 200, 120, 10, l) +
    line('M335 490h130M335 528h90', b, 10),
  notebook: ({ a, b, d, l }) =>
    round(265, 210, 300, 430, 20, l) +
    round(235, 200, 300, 430, 20, a) +
    round(235, 200, 54, 430, 20, d, shade) +
    round(336, 290, 150, 92, 10, l) +
    line('M360 322h100M360 350h64', d, 8) +
    round(496, 196, 18, 440, 4, b),
  pens: ({ a, b, d, l }) =>
    [
      [-14, a],
      [0, b],
      [14, d],
    ]
      .map(
        ([turn, color]) =>
          `<g transform="rotate(${turn} 400 640)">${round(384, 230, 34, 300, 8, color)}${path('M384 230l17-62 17 62Z', l)}${path('M394 194l7-26 7 26Z', d)}</g>`,
      )
      .join('') +
    path('M300 420h200l-20 220H320Z', l) +
    path('M440 420h60l-20 220h-60Z', d, shade) +
    round(290, 404, 220, 34, 17, b),
  cards: ({ a, b, d, l }) =>
    `<g transform="rotate(-10 400 420)">${round(230, 260, 340, 250, 14, b)}</g><g transform="rotate(6 400 420)">${round(220, 300, 360, 270, 14, l)}${leaf(400, 540, -40, 1, a)}${leaf(400, 540, 0, 1.1, b)}${leaf(400, 540, 40, 1, a)}${round(376, 536, 48, 10, 5, d)}</g>`,
  lamp: ({ a, b, d, l }) =>
    path('M300 150h200l80 230H220Z', a) +
    path('M440 150h60l80 230h-90Z', d, shade) +
    path('M220 380h360l70 260H150Z', l, 'fill-opacity=".22"') +
    round(388, 380, 24, 220, 12, b) +
    oval(400, 622, 120, 24, b) +
    oval(400, 384, 150, 12, l, 'fill-opacity=".8"'),
  candle: ({ a, b, d, l }) =>
    path('M400 150c50 60 50 110 0 130-50-20-50-70 0-130Z', '#f6b73c') +
    path('M400 205c24 30 24 56 0 68-24-12-24-38 0-68Z', '#fff3c4') +
    line('M400 280v50', d, 8) +
    round(290, 330, 220, 310, 28, a) +
    path('M430 330h52a28 28 0 0 1 28 28v254a28 28 0 0 1-28 28h-52Z', d, shade) +
    round(290, 430, 220, 120, 0, l) +
    line('M330 475h140M360 510h80', b, 9),
  cushion: ({ a, b, d }) =>
    path('M200 260q200 50 400 0 -50 190 0 380-200-50-400 0 50-190 0-380Z', a) +
    times(5, (n) => line(`M${250 + n * 75} 300q-16 150 0 300`, b, 14)) +
    path('M520 272q40-5 80-12-50 190 0 380-40-8-80-13 40-180 0-355Z', d, shade),
  blanket: ({ a, b, d, l }) =>
    times(
      3,
      (n) => round(200, 370 + n * 90, 400, 86, 40, [a, l, b][n]) + round(480, 370 + n * 90, 120, 86, 40, d, shade),
    ) + times(14, (n) => line(`M${225 + n * 27} 634v26`, b, 8)),
  vase: ({ a, b, d, l }) =>
    leaf(400, 330, -34, 1.1, '#6f9a72') +
    leaf(400, 330, 30, 1.2, '#86b088') +
    leaf(400, 330, -2, 1.35, '#5d8763') +
    path('M350 310h100c-10 60 100 110 100 210 0 80-60 120-150 120s-150-40-150-120c0-100 110-150 100-210Z', a) +
    path('M430 310h20c-10 60 100 110 100 210 0 80-60 120-150 120 70-20 90-60 90-120 0-90-70-140-60-210Z', d, shade) +
    round(264, 500, 272, 36, 0, b) +
    oval(310, 470, 14, 40, l, gloss),
  clock: ({ a, b, d, l }) =>
    oval(400, 410, 230, 230, a) +
    oval(400, 410, 190, 190, l) +
    times(12, (n) => `<g transform="rotate(${n * 30} 400 410)">${round(394, 236, 12, n % 3 ? 18 : 34, 6, d)}</g>`) +
    line('M400 410V290', d, 14) +
    line('M400 410l84 52', b, 14) +
    oval(400, 410, 16, 16, b),
  plant: ({ a, b, d }) =>
    [-62, -36, -12, 14, 38, 62]
      .map((turn, n) => leaf(400, 440, turn, 1.25 - Math.abs(turn) / 160, n % 2 ? '#5d8763' : '#7fae80'))
      .join('') +
    path('M280 430h240l-28 210H308Z', a) +
    path('M450 430h70l-28 210h-60Z', d, shade) +
    round(262, 404, 276, 50, 16, b),
  can: ({ a, b, d, l }) =>
    line('M500 400c130-60 150 150 20 170', b, 26) +
    path('M300 470L170 330l-30 20 130 210Z', a) +
    `<g transform="rotate(-40 150 334)">${round(96, 318, 110, 34, 12, b)}</g>` +
    path('M270 390h250l20 250H250Z', a) +
    path('M450 390h70l20 250h-70Z', d, shade) +
    oval(395, 390, 126, 26, b) +
    round(300, 450, 22, 120, 11, l, gloss),
  seeds: ({ a, b, d, l }) =>
    `<g transform="rotate(-7 400 420)">${round(265, 210, 270, 420, 12, l)}${path('M265 222a12 12 0 0 1 12-12h246a12 12 0 0 1 12 12v74q-135 60-270 0Z', a)}${leaf(400, 520, -46, 0.9, '#6f9a72')}${leaf(400, 520, 46, 0.9, '#6f9a72')}${oval(400, 420, 58, 58, b)}${times(8, (n) => `<g transform="rotate(${n * 45} 400 420)">${oval(400, 350, 22, 40, a)}</g>`)}${oval(400, 420, 34, 34, d)}${line('M330 580h140', d, 12)}</g>`,
  trowel: ({ a, b, d, l }) =>
    `<g transform="rotate(28 400 420)">${round(366, 130, 68, 230, 30, a)}${round(366, 170, 68, 16, 8, b)}${round(386, 350, 28, 90, 8, d)}${path('M300 430h200c0 130-40 200-100 260-60-60-100-130-100-260Z', l)}${path('M400 430h100c0 130-40 200-100 260Z', d, shade)}</g>`,
  basket: ({ a, b, d }) =>
    line('M250 400c0-240 300-240 300 0', b, 24) +
    path('M210 390h380l-50 250H260Z', a) +
    times(4, (n) => line(`M${226 + n * 9} ${440 + n * 54}h${348 - n * 18}`, b, 10)) +
    times(6, (n) => line(`M${270 + n * 52} 400l${(2.5 - n) * -6} 230`, d + '33', 8)) +
    round(196, 372, 408, 40, 20, b),
  record: ({ a, b, d, l }) =>
    oval(500, 400, 190, 190, '#23252b') +
    oval(500, 400, 130, 130, 'none', 'stroke="#3a3d46" stroke-width="6"') +
    oval(500, 400, 54, 54, b) +
    round(180, 200, 400, 400, 8, a) +
    path('M180 480q100-120 200-20t200-60v192a8 8 0 0 1-8 8H188a8 8 0 0 1-8-8Z', b) +
    oval(470, 300, 52, 52, l) +
    path('M180 540q120-60 220 0t180-20v72a8 8 0 0 1-8 8H188a8 8 0 0 1-8-8Z', d, 'fill-opacity=".35"'),
  print: ({ a, b, d, l }) =>
    round(230, 160, 340, 480, 6, '#5b4a3c') +
    round(250, 180, 300, 440, 2, l) +
    path('M270 520q80-160 130-60t130-90v230H270Z', a) +
    path('M270 560q90-60 150-10t110-20v70H270Z', d, 'fill-opacity=".45"') +
    oval(460, 290, 46, 46, b),
  // What sellers put on their letters.
  sail: ({ a, b, d, l }) =>
    path('M388 560V170C300 300 250 420 232 560Z', l) +
    path('M420 560V220c92 92 140 210 156 340Z', b) +
    line('M404 150V590', d, 14) +
    path('M196 580H612c-20 60-70 92-120 92H316c-50 0-100-32-120-92Z', a) +
    line('M150 690q32-30 64 0t64 0 64 0 64 0 64 0 64 0 64 0', d, 14),
  lantern: ({ a, b, d, l }) =>
    line('M400 120V200', d, 14) +
    round(330, 190, 140, 34, 17, d) +
    path('M330 224H470C600 290 600 530 470 600H330C200 530 200 290 330 224Z', a) +
    oval(400, 412, 120, 150, l, 'fill-opacity=".55"') +
    line('M252 330q148 40 296 0M236 412q164 44 328 0M252 494q148 40 296 0', b, 8) +
    round(330, 596, 140, 34, 17, d) +
    line('M400 630V700M372 634V680M428 634V680', b, 10),
  moon: ({ a, b, d, l }) =>
    oval(400, 400, 250, 250, d) +
    path('M470 210a200 200 0 1 0 110 290 170 170 0 0 1-110-290Z', b) +
    line('M330 420V300l110-24V396', l, 16) +
    oval(306, 424, 30, 22, l) +
    oval(416, 400, 30, 22, l) +
    times(3, (n) =>
      oval([540, 590, 500][n], [270, 370, 380][n], 9, 9, a, 'fill-opacity=".9" stroke="#fff" stroke-opacity=".5"'),
    ),
};
