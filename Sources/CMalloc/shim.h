#include <stdlib.h>

/* Has the system take back large arrays as soon as nobody needs them. Left alone, glibc puts them among all other memory
   once the first was given back, and what stands behind one keeps its room. */
static inline void sitegen_keep_large_arrays_apart(void);

/* Has the system take back what nobody needs among what is needed, which glibc would keep for later. */
static inline void sitegen_give_back_memory(void);

#ifdef __GLIBC__
#include <malloc.h>
static inline void sitegen_keep_large_arrays_apart(void) { mallopt(M_MMAP_THRESHOLD, 512 * 1024); }
static inline void sitegen_give_back_memory(void) { malloc_trim(0); }
#else
static inline void sitegen_keep_large_arrays_apart(void) {}
static inline void sitegen_give_back_memory(void) {}
#endif
