# Compiles SOURCE once as it is, which must succeed, and once for each of ATTEMPTS, which must fail.
# usage: cmake -DCOMPILER=… -DSOURCE=… -DROOT=… -DATTEMPTS=12 -P no_compile.cmake
function(compiles attempt result)
  execute_process(
    COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${ROOT} -DATTEMPT=${attempt} ${SOURCE}
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE errors)
  set(${result} ${status} PARENT_SCOPE)
  set(errors "${errors}" PARENT_SCOPE)
endfunction()

compiles(0 status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "what is allowed does not compile:\n${errors}")
endif()
foreach(attempt RANGE 1 ${ATTEMPTS})
  compiles(${attempt} status)
  if(status EQUAL 0)
    message(FATAL_ERROR "attempt ${attempt} compiles: the law can be broken")
  endif()
endforeach()
