// Words for what else goes on in a visitor's life, whose times are no wish to come then.
#pragma once

#include "bot/text.h"

namespace kept::bot::when {

// Who does and what goes or closes without the visitor.
inline constexpr auto persons =
    "wife wifes husband husbands hubby son sons daughter daughters kid kids child children boy "
    "boys "
    "girl girls twins toddler baby babies mom moms mother mothers dad dads father fathers parents "
    "sister sisters brother brothers grandma grandmas grandpa grandpas grandson grandsons "
    "granddaughter granddaughters grandkids nephew nephews niece nieces aunt aunts uncle uncles "
    "cousin cousins inlaws boyfriend girlfriend fiance fiancee partner partners spouse roommate "
    "roommates boss bosses manager foreman crew coworker coworkers landlord landlady babysitter "
    "sitter nanny neighbor neighbors teacher coach realtor clients client patients students "
    "customers guests family doctor doctors doc docs dentist dentists vet vets orthodontist "
    "therapist surgeon plumber plumbers electrician contractor roofer roofers movers inspector "
    "appraiser tow tows school schools daycare preschool work job court courts church bus buses "
    "train trains "
    "flight flights plane ferry shuttle ride uber lyft cab taxi carpool shift shifts class classes "
    "practice game games store bank office plant warehouse"_words;

// What people have, and when it is: the head of a clause, with a verb or without one.
inline constexpr auto events =
    "soccer football baseball softball basketball volleyball hockey lacrosse tennis golf bowling "
    "bingo poker swim swimming wrestling karate judo gymnastics ballet dance cheer cheerleading "
    "track pilates yoga zumba crossfit gym band choir orchestra piano guitar violin recital "
    "recitals "
    "rehearsal rehearsals scouts camp school daycare preschool kindergarten homecoming prom "
    "graduation graduations birthday birthdays bday party parties wedding weddings shower funeral "
    "funerals wake baptism communion church mass bible synagogue mosque temple "
    "dentist doctor doctors orthodontist pediatrician dermatologist therapist therapy chemo "
    "dialysis "
    "physio chiropractor checkup physical surgery surgeries colonoscopy mri xray ultrasound root "
    "canal flight flights train bus ferry layover shift shifts overtime meeting meetings "
    "conference "
    "zoom call calls webinar interview interviews exam exams midterm midterms finals class classes "
    "lecture lab tutoring court jury deposition hearing closing walkthrough delivery "
    "deliveries pour haircut nails massage nap naps naptime bedtime dinner lunch brunch breakfast "
    "game games match scrimmage kickoff tipoff practice tournament tournaments meet carpool pickup "
    "dropoff rent "
    "payday movers plumber electrician vacation"_words;

// Of these the ones that keep people at certain times whatever stands beside them.
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

// No thing of the visitor's life, though it is theirs: "my first choice is friday".
inline constexpr auto own_wishes =
    "appointment appt visit time times day days choice preference preferences availability window "
    "best first second third next only name number phone email guess plan cita reservation booking "
    "slot off favorite ideal"_words;

}  // namespace kept::bot::when
