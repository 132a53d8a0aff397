// Dealer groups made for tests: hours, people and cars as a group file and feeds, as `kept demo`
// reads them. Days are counted from today, so that no test depends on when it runs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCheckDigit } from "../../../web/demo/data/vin.mjs";

export const zone = "America/Los_Angeles";
const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const dayMs = 86_400_000;

export const everyDay = (...spans) => Object.fromEntries(names.map((name) => [name, spans]));
export const allNight = everyDay(["00:00", "24:00"]);
export const daytime = everyDay(["09:00", "19:00"]);

// The day `ahead` days from today at the rooftop: { iso, weekday, month, date, said }.
export function day(ahead, from = Date.now()) {
  const here = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(from));
  const noon = new Date(Date.parse(`${here}T12:00:00Z`) + ahead * dayMs);
  const part = (options) =>
    new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...options }).format(noon);
  const month = part({ month: "long" });
  const date = noon.getUTCDate();
  return {
    iso: noon.toISOString().slice(0, 10),
    weekday: part({ weekday: "long" }),
    index: noon.getUTCDay(),
    shown: `${part({ weekday: "long" })}, ${month} ${date}`,
    said: `${month} ${date}`,
  };
}

// The next Saturday that is neither today nor tomorrow.
export function saturday() {
  for (let ahead = 2; ; ++ahead) if (day(ahead).index === 6) return { ahead, ...day(ahead) };
}

export const salesperson = (login, name, shifts = allNight) => ({
  login,
  name,
  role: "salesperson",
  takes_appointments: true,
  shifts,
});

export const manager = (login, name) => ({
  login,
  name,
  role: "manager",
  takes_appointments: false,
  shifts: allNight,
});

const makes = {
  Mazda: { wmi: "JM3", model: "CX-5", trim: "Touring" },
  Toyota: { wmi: "4T3", model: "RAV4", trim: "XLE" },
  Honda: { wmi: "2HK", model: "CR-V", trim: "EX" },
};
let serial = 1_000;

// A used SUV, unless told otherwise.
export function car(stock, given = {}) {
  const make = given.make ?? "Mazda";
  const known = makes[make];
  const digits = String(++serial).padStart(6, "0");
  return {
    stock,
    vin: withCheckDigit(`${known.wmi}KFBCM0M0${digits}`),
    year: 2021,
    make,
    model: known.model,
    trim: known.trim,
    body: "Sport Utility",
    color: "Red",
    miles: 41_210,
    price: 25_000,
    options: "Power Moonroof,Keyless Entry",
    drive: "AWD",
    fuel: "Gasoline Fuel",
    ...given,
  };
}

export const cars = (count, prefix = "C", given = {}) =>
  Array.from({ length: count }, (_, n) =>
    car(`${prefix}${1001 + n}`, { price: 20_000 + 250 * n, ...given }),
  );

export function feed(list) {
  const header =
    "Type,Stock,VIN,Year,Make,Model,Body,Trim,ExteriorColor,Miles,Internet_Price,DocFee," +
    "Options,Ext_Color_Generic,Drivetrain,Fuel_Type";
  const rows = list.map((one) =>
    [
      "Used", one.stock, one.vin, one.year, one.make, one.model, one.body, one.trim, one.color,
      one.miles, one.price, 85, `"${one.options}"`, one.color, one.drive, one.fuel,
    ].join(","),
  );
  return [header, ...rows, ""].join("\n");
}

let phone = 100;

export function rooftop(slug, given = {}) {
  const { lot = [], ...rest } = given;
  return {
    lot,
    slug,
    name: `${slug[0].toUpperCase()}${slug.slice(1)} Motors`,
    street: "10 Harbor Way",
    city: "Stockton, CA 95203",
    phone: `+12095550${phone++}`,
    zone,
    feed: `${slug}.csv`,
    hours: allNight,
    closures: [],
    policies: {},
    staff: [salesperson(`${slug}.ann`, "Ann Archer"), manager(`${slug}.max`, "Max Miller")],
    ...rest,
  };
}

// Writes SITE/data/group.json and the feeds.
export function writeSite(site, rooftops) {
  const data = join(site, "data");
  mkdirSync(data, { recursive: true });
  for (const one of rooftops) writeFileSync(join(data, one.feed), feed(one.lot));
  const group = {
    name: "Test Group",
    admins: [{ login: "admin", name: "Robin Ashby" }],
    rooftops: rooftops.map(({ lot, ...rest }) => rest),
  };
  writeFileSync(join(data, "group.json"), JSON.stringify(group, null, 2));
}
