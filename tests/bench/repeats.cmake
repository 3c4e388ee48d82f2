# Composing a first card with a payload of 700 MB, a second host, other sizes, against dd and cp of the same bytes.
add_executable(bench_repeats bench_repeats.cpp)
target_link_libraries(bench_repeats PRIVATE compose_maker)

# Base and payload take a minute to make: once a build folder.
add_test(NAME bench.repeats
         COMMAND bench_repeats ${CMAKE_CURRENT_BINARY_DIR}/repeats)
set_tests_properties(bench.repeats PROPERTIES LABELS bench TIMEOUT 900 RUN_SERIAL TRUE)
