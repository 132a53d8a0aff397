// The part of a lexicon that no lot changes, built from the tables of words, names and phrases.
#pragma once

#include "bot/lexicon/tables.h"

namespace kept::bot {

// Takes some tenths of a second; throws std::invalid_argument naming a line of the tables that
// cannot be read.
BaseTables build_base_tables();

}  // namespace kept::bot
