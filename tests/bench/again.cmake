# A card with the pace of a good SD card (30 MB/s writes, 90 MB/s reads, by the kernel's own throttle): plain, as an update
# whose sample says no, and the same card again for another host. Root.
add_test(NAME bench.again COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/again.py $<TARGET_FILE:landfall-cli>)
set_tests_properties(bench.again PROPERTIES LABELS "bench;root" TIMEOUT 900 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
# Four cards at once, one of them slower, their memory; and what waiting for drives costs.
add_test(NAME bench.batch COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/batch.py $<TARGET_FILE:landfall-cli>)
set_tests_properties(bench.batch PROPERTIES LABELS "bench;root" TIMEOUT 900 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
