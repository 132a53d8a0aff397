// Invented VINs that are well-formed: a real maker's first three characters, the model-year code in
// position 10 and the check digit of 49 CFR 565.15 in position 9.
const values = Object.fromEntries([...'0123456789'].map((c) => [c, Number(c)]));
[...'ABCDEFGH'].forEach((c, i) => { values[c] = i + 1; });
[...'JKLMN'].forEach((c, i) => { values[c] = i + 1; });
Object.assign(values, { P: 7, R: 9 });
[...'STUVWXYZ'].forEach((c, i) => { values[c] = i + 2; });
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const yearCodes = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';

export function withCheckDigit(text) {
  const sum = [...text].reduce((total, c, i) => total + values[c] * weights[i], 0);
  const digit = sum % 11 === 10 ? 'X' : String(sum % 11);
  return text.slice(0, 8) + digit + text.slice(9);
}

const used = new Set();

export function vin(model, year, chance) {
  for (;;) {
    const plant = chance.pick([...'ABCDEFGHJKLMNPRSTUVW']);
    const serial = String(chance.between(1000, 899999)).padStart(6, '0');
    const chars = Array.from({ length: 5 }, () => chance.pick([...letters])).join('');
    const code = yearCodes[(year - 1980) % 30];
    const text = withCheckDigit(`${model.wmi}${chars}0${code}${plant}${serial}`);
    if (used.has(text)) continue;
    used.add(text);
    return text;
  }
}
