-- The books of a dealership group, version 1. Instants are milliseconds since 1970 UTC, money is
-- cents. Every law that a rule states is stated here again, so that no path can break it. Checks of
-- names are chains of OR: for IN with three names and more SQLite builds a table at every write.

CREATE TABLE rooftop (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  city TEXT NOT NULL,
  phone TEXT NOT NULL,
  zone TEXT NOT NULL,
  latitude REAL NOT NULL,
  longitude REAL NOT NULL,
  hours TEXT NOT NULL,
  closures TEXT NOT NULL,
  policies TEXT NOT NULL,
  state_entry INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER REFERENCES rooftop (id),  -- null: the whole group
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role = 'salesperson' OR role = 'manager' OR role = 'admin'),
  takes_appointments INTEGER NOT NULL CHECK (takes_appointments IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  shifts TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  state_entry INTEGER NOT NULL,
  CHECK (role = 'admin' OR rooftop IS NOT NULL)
) STRICT;

CREATE TABLE staff_session (
  token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
  staff INTEGER NOT NULL REFERENCES staff (id),
  opened_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vehicle (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  vin TEXT NOT NULL CHECK (length(vin) = 17),
  stock_number TEXT NOT NULL,
  year INTEGER NOT NULL,
  make TEXT NOT NULL,
  model TEXT NOT NULL,
  trim TEXT NOT NULL,
  body TEXT NOT NULL,
  condition TEXT NOT NULL,
  exterior_color TEXT NOT NULL,
  interior_color TEXT NOT NULL,
  exterior_color_name TEXT NOT NULL,
  drivetrain TEXT NOT NULL,
  fuel TEXT NOT NULL,
  transmission TEXT NOT NULL,
  odometer_miles INTEGER NOT NULL,
  mpg INTEGER NOT NULL,
  seats INTEGER NOT NULL,
  features TEXT NOT NULL,
  images TEXT NOT NULL,
  price_advertised INTEGER NOT NULL,
  price_dealer_fees INTEGER NOT NULL,
  price_adjustments INTEGER NOT NULL,
  price_installed_items INTEGER NOT NULL,
  status TEXT NOT NULL
    CHECK (status = 'in_transit' OR status = 'available' OR status = 'pending_sale'
      OR status = 'sold' OR status = 'withdrawn'),
  sold_here INTEGER NOT NULL CHECK (sold_here IN (0, 1)),
  dropped_since INTEGER NOT NULL CHECK (dropped_since IN (0, 1)),
  seen_at INTEGER NOT NULL,
  seen_by TEXT NOT NULL CHECK (seen_by = 'feed' OR seen_by = 'staff' OR seen_by = 'lot_check'),
  seen_entry INTEGER NOT NULL,
  state_entry INTEGER NOT NULL,
  UNIQUE (rooftop, vin)
) STRICT;
CREATE INDEX vehicle_by_stock ON vehicle (rooftop, stock_number);

-- Free text and personal values stand in the columns text and body, the salt of their digest beside
-- them, and a visitor's question in his conversation's state, and nowhere else: they are erased by
-- setting the three to null and the state to that of a new conversation.
CREATE TABLE lead (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  conversation INTEGER,
  contact_declined INTEGER NOT NULL CHECK (contact_declined IN (0, 1)),
  no_messages INTEGER NOT NULL CHECK (no_messages IN (0, 1)),
  state_entry INTEGER NOT NULL,
  salt BLOB CHECK (length(salt) = 16),
  text TEXT
) STRICT;

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  lead INTEGER NOT NULL REFERENCES lead (id),
  token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  address_key INTEGER NOT NULL,
  page_vehicle INTEGER REFERENCES vehicle (id),
  taken_by INTEGER REFERENCES staff (id),
  opened_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  visitor_seq INTEGER NOT NULL,
  answer_seq INTEGER NOT NULL,
  state TEXT NOT NULL,
  moving_to INTEGER REFERENCES rooftop (id),
  last_message INTEGER  -- of its messages, each of which names the one before it
) STRICT;
CREATE INDEX conversation_by_rooftop ON conversation (rooftop, id);

-- Rows lie in the order in which they were said, and each names the one before it in its
-- conversation, so that a batch of turns writes few pages: an index by conversation would spread
-- over as many as there are turns. A conversation is read backwards from its last message. That a
-- message follows the one before it, and that its client_id is new, the store itself checks: a
-- trigger here would make SQLite copy each page it touches.
CREATE TABLE message (
  conversation INTEGER NOT NULL REFERENCES conversation (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  at INTEGER NOT NULL,
  author TEXT NOT NULL CHECK (author = 'visitor' OR author = 'assistant' OR author = 'staff'),
  staff INTEGER REFERENCES staff (id),
  client_id TEXT,
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  previous INTEGER CHECK (previous < id),
  salt BLOB CHECK (length(salt) = 16),
  text TEXT,
  body TEXT,
  CHECK ((previous IS NULL) = (seq = 1))
) STRICT;

CREATE TABLE hold (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  vehicle INTEGER NOT NULL REFERENCES vehicle (id),
  lead INTEGER NOT NULL REFERENCES lead (id),
  conversation INTEGER REFERENCES conversation (id),
  appointment INTEGER,
  address_key INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'chat' OR kind = 'appointment' OR kind = 'staff'),
  state TEXT NOT NULL
    CHECK (state = 'active' OR state = 'converted' OR state = 'released' OR state = 'expired'),
  placed_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  state_entry INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX hold_one_active_a_vehicle ON hold (vehicle) WHERE state = 'active';

CREATE TABLE appointment (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  kind TEXT NOT NULL
    CHECK (kind = 'test_drive' OR kind = 'showroom_visit' OR kind = 'trade_appraisal'
      OR kind = 'service'),
  state TEXT NOT NULL
    CHECK (state = 'booked' OR state = 'arrived' OR state = 'completed' OR state = 'cancelled'
      OR state = 'no_show'),
  staff INTEGER NOT NULL REFERENCES staff (id),
  vehicle INTEGER REFERENCES vehicle (id),
  lead INTEGER NOT NULL REFERENCES lead (id),
  conversation INTEGER REFERENCES conversation (id),
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
  wall_start INTEGER NOT NULL,  -- minutes on the rooftop's wall clock since 1970
  tzdb_version TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  state_entry INTEGER NOT NULL
) STRICT;
CREATE INDEX appointment_by_start ON appointment (rooftop, starts_at);
CREATE INDEX appointment_by_conversation ON appointment (conversation)
  WHERE conversation IS NOT NULL;
CREATE INDEX appointment_by_vehicle ON appointment (vehicle) WHERE vehicle IS NOT NULL;

-- One row for each quarter hour that an open appointment and the buffer after it take of a person.
CREATE TABLE slot_cell (
  staff INTEGER NOT NULL REFERENCES staff (id),
  cell INTEGER NOT NULL,
  appointment INTEGER NOT NULL REFERENCES appointment (id),
  PRIMARY KEY (staff, cell)
) STRICT, WITHOUT ROWID;
CREATE INDEX slot_cell_by_appointment ON slot_cell (appointment);

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'done' OR state = 'dropped'),
  owner INTEGER NOT NULL REFERENCES staff (id),
  due_at INTEGER NOT NULL,
  vehicle INTEGER REFERENCES vehicle (id),
  conversation INTEGER REFERENCES conversation (id),
  lead INTEGER REFERENCES lead (id),
  state_entry INTEGER NOT NULL,
  salt BLOB CHECK (length(salt) = 16),
  text TEXT
) STRICT;
CREATE INDEX task_by_rooftop ON task (rooftop, state, due_at);
CREATE INDEX task_by_vehicle ON task (vehicle, kind) WHERE vehicle IS NOT NULL;

CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  rooftop INTEGER NOT NULL REFERENCES rooftop (id),
  state TEXT NOT NULL
    CHECK (state = 'applying' OR state = 'applied' OR state = 'refused' OR state = 'abandoned'),
  as_of INTEGER NOT NULL,
  file BLOB NOT NULL CHECK (length(file) = 32),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  rows_done INTEGER NOT NULL,
  vehicle_done INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  returned INTEGER NOT NULL,
  vanished INTEGER NOT NULL,
  kept_gone INTEGER NOT NULL,
  kept_promised INTEGER NOT NULL,
  entry INTEGER NOT NULL
) STRICT;
CREATE INDEX feed_applied_by_rooftop ON feed (rooftop, id) WHERE state = 'applied';
CREATE UNIQUE INDEX feed_one_applying_a_rooftop ON feed (rooftop) WHERE state = 'applying';

CREATE TABLE command (
  actor TEXT NOT NULL,
  id TEXT NOT NULL,
  content BLOB NOT NULL CHECK (length(content) = 32),
  answer TEXT NOT NULL,
  PRIMARY KEY (actor, id)
) STRICT, WITHOUT ROWID;

-- Append-only: the triggers refuse what no code of ours does. The key is rooftop * 2^40 + seq, so
-- that a rooftop's entries lie one behind the other, large bodies within their page.
CREATE TABLE entry (
  key INTEGER PRIMARY KEY CHECK (key > 0),
  rooftop INTEGER GENERATED ALWAYS AS (key >> 40) VIRTUAL REFERENCES rooftop (id),
  seq INTEGER GENERATED ALWAYS AS (key & 0xffffffffff) VIRTUAL CHECK (seq > 0),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  body TEXT NOT NULL,
  leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
