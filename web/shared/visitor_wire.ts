// Frames of /ws/visitor, as server/wire/asyncapi.json describes them.

// `claims`: what it states, by kind; each rests on evidence in the ledger.
export interface Sentence {
  text: string;
  claims: string[];
}

export interface Choice {
  id: string;
  label: string;
}

export interface PricePart {
  label: string;
  text: string;
}

export interface VehicleCard {
  kind: 'vehicle';
  stock_number: string;
  vin: string;
  title: string;
  subtitle: string;
  price?: string; // the total; without: on request
  price_parts?: PricePart[]; // where the total has more than one
  odometer?: string;
  body?: string;
  color: string;
  image?: string;
  seen: string;
  held?: 'you' | 'other';
  held_until?: string;
  choice?: string;
  url: string;
}

export interface AppointmentCard {
  kind: 'appointment';
  code: string;
  local: string;
  starts_at: string;
  ends_at: string;
  salesperson: string;
  address: string;
  vehicle?: string;
  stock_number?: string; // of the vehicle
  held_until?: string;
  state: 'booked' | 'arrived' | 'completed' | 'cancelled' | 'no_show';
}

export type Language = 'en' | 'es';

export type Card = VehicleCard | AppointmentCard;

export type Author = 'visitor' | 'assistant' | 'staff';

export interface Message {
  seq: number;
  at: string;
  author: Author;
  name?: string;
  id?: string;
  text: string;
  erased?: boolean;
  sentences?: Sentence[];
  choices?: Choice[];
  cards?: Card[];
  language?: Language; // of the assistant's lines
  holding?: { stock_number: string; until: string }[]; // for the visitor, as it was said
  understood?: { conclusion: string; rule: string; words: string }[];
}

export interface RooftopInfo {
  slug: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
}

export interface Answering {
  who: 'assistant' | 'staff';
  name: string;
}

export type VisitorFrame =
  | {
      type: 'hello';
      rooftop: string;
      conversation?: string;
      token?: string;
      seen?: number;
      vehicle?: string;
    }
  | { type: 'say'; id: string; text: string; seen: number }
  | { type: 'choose'; id: string; choice: string; seen: number }
  | { type: 'seen'; seq: number };

export interface Welcome {
  type: 'welcome';
  rooftop: RooftopInfo;
  automated: boolean;
  notice: string;
  greeting: string;
  conversation?: string;
  seq: number;
  with: Answering;
}

export interface Refused {
  type: 'refused';
  id?: string;
  code: string;
  text: string;
  retry: boolean;
}

export interface Closing {
  type: 'closing';
  reason: 'drain' | 'slow_reader' | 'idle' | 'replaced';
  resume_after_ms: number;
}

export type ServerFrame =
  | Welcome
  | { type: 'opened'; conversation: string; token: string }
  | { type: 'moved'; rooftop: RooftopInfo; conversation: string; token?: string; seq: number }
  | { type: 'ack'; id: string; seq: number }
  | ({ type: 'message' } & Message)
  | ({ type: 'presence' } & Answering)
  | Refused
  | Closing;
