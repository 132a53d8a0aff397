// What keeps people at certain times, so that those are no times for a visit.
#pragma once

#include "bot/word_list.h"

namespace kept::bot::when {

inline constexpr auto affairs =
    "class classes church practice surgery meeting meetings court dentist recital wedding funeral "
    "interview exam conference chemo dialysis jury therapy clase clases junta misa bowling yoga "
    "gym "
    "graduation birthday bday party concert vacation prom rehearsal daycare holiday tournament "
    "visiting payday zoom haircut checkup physical graduates graduating webinar inservice soccer "
    "football baseball softball basketball volleyball hockey lacrosse wrestling tennis karate "
    "ballet "
    "gymnastics cheer lessons tutoring orthodontist dermatologist therapist pediatrician "
    "chiropractor "
    "mammogram colonoscopy ultrasound bloodwork physio dentista boda funeral examen"_words;

// Who comes to one's house.
inline constexpr auto guests =
    "plumber plumbers electrician electricians contractor contractors repairman exterminator "
    "exterminators guy guys movers company guests family parents inlaws kids grandkids baby "
    "landlord "
    "roofer roofers painter painters cleaner cleaners maid maids nanny sitter babysitter handyman "
    "carpenter carpenters locksmith gardener gardeners landscaper landscapers installer installers "
    "inspector realtor delivery tow cable plomero suegra visita visitas"_words;

}  // namespace kept::bot::when
