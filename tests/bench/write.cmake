# Raw write plus verify to a loop device through the helper, against dd oflag=direct and cmp. Root.
add_executable(bench_write bench_write.cpp ../helper/loop_device.cpp)
target_link_libraries(bench_write PRIVATE landfall::helper landfall::eligibility)
target_compile_definitions(bench_write PRIVATE LANDFALL_BUILT_HELPER="$<TARGET_FILE:landfall-helper>")
add_dependencies(bench_write landfall-helper)
add_test(NAME bench.write COMMAND bench_write)
set_tests_properties(bench.write PROPERTIES LABELS "bench;root" TIMEOUT 900 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
