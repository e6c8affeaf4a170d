/** A number that belongs to a text, so that each outlet has a picture of its own and always the same. */
function numberOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 997, 7);
}

/** A drawn landscape with hills and a river, instead of a photograph. */
export function picture(seed: string): string {
  const number = numberOf(seed);
  const hue = number % 360;
  const hill = (base: number, light: number): string => {
    const points = [0, 1, 2, 3, 4, 5, 6].map(
      (step) => `${step * 160},${base - (((number + 31) * (step * step + 5)) % 97)}`,
    );
    return `<polygon points="0,420 ${points.join(' ')} 960,420" fill="hsl(${hue} 18% ${light}%)"/>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 420" preserveAspectRatio="xMidYMid slice">
<rect width="960" height="420" fill="hsl(${hue} 22% 84%)"/>${hill(240, 68)}${hill(310, 52)}${hill(390, 36)}
<path d="M0 400 C 240 350 420 420 960 370 V420 H0 Z" fill="hsl(${hue} 26% 76%)"/></svg>`;
}
